package org.openborough.places.importing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The countries of the United Kingdom and the regions of England: areas that every list of authorities stands on and
 * none contains. Codes of the Government Statistical Service, numbers of the Department for Education.
 */
final class KnownAreas {

    private record Fact(String code, String name, String kind, String parent, Integer dfeNumber) {}

    private static final String ENGLAND = "E92000001";
    private static final String LONDON = "E12000007";

    private static final List<Fact> FACTS = List.of(
            new Fact(ENGLAND, "England", "country", null, 970),
            new Fact("W92000004", "Wales", "country", null, null),
            new Fact("S92000003", "Scotland", "country", null, null),
            new Fact("N92000002", "Northern Ireland", "country", null, null),
            new Fact("E12000001", "North East", "region", ENGLAND, 980),
            new Fact("E12000002", "North West", "region", ENGLAND, 981),
            new Fact("E12000003", "Yorkshire and The Humber", "region", ENGLAND, 982),
            new Fact("E12000004", "East Midlands", "region", ENGLAND, 983),
            new Fact("E12000005", "West Midlands", "region", ENGLAND, 984),
            new Fact("E12000006", "East of England", "region", ENGLAND, 985),
            new Fact(LONDON, "London", "region", ENGLAND, 986),
            new Fact("E12000008", "South East", "region", ENGLAND, 989),
            new Fact("E12000009", "South West", "region", ENGLAND, 990),
            // Inner and Outer London are parts of a region that are published beside the regions.
            new Fact("E13000001", "Inner London", "other", LONDON, 987),
            new Fact("E13000002", "Outer London", "other", LONDON, 988));

    /** Creates those that are missing; the parents come first in the list, each level in a statement of its own. */
    static final List<String> CREATE = List.of(insert(null), insert(ENGLAND), insert(LONDON), aliases());

    private KnownAreas() {}

    /** The code of a region, or else of a country, by its name; null where neither is known. */
    static String codeOf(String region, String country) {
        return FACTS.stream()
                .filter(fact ->
                        fact.name().equalsIgnoreCase(region) || fact.name().equalsIgnoreCase(country))
                // A region says more than its country.
                .reduce((found, other) -> other.kind().equals("region") ? other : found)
                .map(Fact::code)
                .orElse(null);
    }

    private static String insert(String parent) {
        String values = FACTS.stream()
                .filter(fact -> parent == null ? fact.parent() == null : parent.equals(fact.parent()))
                .map(fact -> "('%s', '%s', '%s')".formatted(fact.code(), fact.name(), fact.kind()))
                .collect(Collectors.joining(", "));
        return """
                insert into area (id, version, created_at, updated_at, code, name, kind, parent_id)
                select uuidv7(), 0, :at, :at, f.code, f.name, f.kind, p.id
                from (values %s) f (code, name, kind)
                join import_job j on j.id = :import
                left join area p on p.code = '%s'
                on conflict (code) do nothing
                """.formatted(values, parent);
    }

    private static String aliases() {
        String values = FACTS.stream()
                .filter(fact -> fact.dfeNumber() != null)
                .map(fact -> "('%d', '%s')".formatted(fact.dfeNumber(), fact.code()))
                .collect(Collectors.joining(", "));
        return """
                insert into area_alias (scheme, alias, area_id)
                select 'dfe', f.number, a.id
                from (values %s) f (number, code) join area a on a.code = f.code
                join import_job j on j.id = :import
                on conflict (scheme, alias) do nothing
                """.formatted(values);
    }
}
