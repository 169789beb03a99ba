package org.openborough.indicators.judgement.suppression;

/**
 * Which counts are too small to publish: from 1 to the threshold. Zero is shown, as nobody can be found behind it.
 *
 * @param threshold the largest count that is hidden; 0 hides nothing
 */
public record DisclosureRule(int threshold) {

    /** Hides 1 to 4, as most national statistics about people do. */
    public static final DisclosureRule DEFAULT = new DisclosureRule(4);

    public DisclosureRule {
        if (threshold < 0) {
            throw new IllegalArgumentException("A threshold cannot be negative");
        }
    }

    boolean isSmall(long count) {
        return count >= 1 && count <= threshold;
    }
}
