package org.openborough.places;

import jakarta.persistence.Embeddable;

/**
 * Another code or name of an area.
 *
 * @param scheme whose code it is, such as {@code dfe} or {@code former-gss}
 */
@Embeddable
public record AreaAlias(String scheme, String alias) implements Comparable<AreaAlias> {

    @Override
    public int compareTo(AreaAlias other) {
        int schemes = scheme.compareTo(other.scheme);
        return schemes == 0 ? alias.compareTo(other.alias) : schemes;
    }
}
