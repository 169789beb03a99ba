package org.openborough.places.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.MappedRow;

/** What a list of authorities as a whole tells: which names and codes are one authority's alone. */
final class AuthorityRegister {

    private final Set<String> codes = new HashSet<>();
    private final Set<String> registerCodes = new HashSet<>();
    private final Map<String, Integer> uses = new HashMap<>();

    static AuthorityRegister of(ImportSource source) {
        AuthorityRegister register = new AuthorityRegister();
        source.forEachRow(register::note);
        return register;
    }

    private void note(MappedRow row) {
        if (!row.text("code").isEmpty()) {
            codes.add(row.text("code"));
            registerCodes.add(row.text("registerCode"));
        }
        claims(row).forEach(claim -> uses.merge(claim, 1, Integer::sum));
    }

    /** What the authority is also known by, as {@code scheme:alias}; what others claim too is left out. */
    Set<String> aliases(MappedRow row) {
        Set<String> aliases = new TreeSet<>();
        if (!row.text("registerCode").isEmpty()) {
            aliases.add("authority-register:" + row.text("registerCode"));
        }
        claims(row).stream().filter(claim -> uses.get(claim) == 1).forEach(aliases::add);
        return aliases;
    }

    private Set<String> claims(MappedRow row) {
        Set<String> claims = new HashSet<>();
        listed(row.text("formerCodes"))
                .filter(code -> !codes.contains(code))
                .forEach(code -> claims.add("former-code:" + code));
        Stream.of(row.text("name"), row.text("officialName"))
                .filter(name -> !name.isEmpty())
                .forEach(name -> claims.add("name:" + name.toLowerCase(Locale.ROOT)));
        return claims;
    }

    /** Register codes of what took the authority's place, as far as the list knows them. */
    Set<String> successors(MappedRow row) {
        Set<String> successors = new TreeSet<>();
        listed(row.text("successors"))
                .filter(registerCodes::contains)
                .filter(code -> !code.equals(row.text("registerCode")))
                .forEach(successors::add);
        return successors;
    }

    private static Stream<String> listed(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
