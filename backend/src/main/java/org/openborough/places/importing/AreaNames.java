package org.openborough.places.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openborough.imports.kind.MappedRow;

/** Finds the area that a row means by its code, by what is known already, or by its name. */
@ApplicationScoped
class AreaNames {

    private static final String AREAS = """
            select a.code, a.name, a.valid_to is not null as is_abolished,
                   (select min(l.alias) from area_alias l where l.area_id = a.id and l.scheme = :scheme) as alias
            from area a where a.kind <> 'lsoa' and a.kind <> 'ward'
            """;

    /** How the Department for Education marks areas from before a reform of local government. */
    private static final String BEFORE_REFORM = " (pre lg)";

    private record Named(String code, String name, boolean isAbolished) {}

    private final Session session;

    @Inject
    AreaNames(Session session) {
        this.session = session;
    }

    Known known(String scheme) {
        Map<String, String> byAlias = new HashMap<>();
        List<Named> areas = session.createNativeQuery(AREAS, Tuple.class)
                .setParameter("scheme", scheme)
                .getResultStream()
                .map(row -> {
                    String code = row.get("code", String.class);
                    if (row.get("alias", String.class) != null) {
                        byAlias.put(row.get("alias", String.class), code);
                    }
                    return new Named(code, row.get("name", String.class), row.get("is_abolished", Boolean.class));
                })
                .toList();
        return new Known(
                areas.stream().collect(Collectors.toMap(Named::code, area -> area)),
                areas.stream().collect(Collectors.groupingBy(area -> area.name().toLowerCase(Locale.ROOT))),
                byAlias);
    }

    /** The areas as they were when asked for. */
    static final class Known {

        private final Map<String, Named> byCode;
        private final Map<String, List<Named>> byName;
        private final Map<String, String> byAlias;

        private Known(Map<String, Named> byCode, Map<String, List<Named>> byName, Map<String, String> byAlias) {
            this.byCode = byCode;
            this.byName = byName;
            this.byAlias = byAlias;
        }

        /** The code of the area the row means; null where that cannot be told, which is remarked on. */
        String resolve(MappedRow row, String alias) {
            String code = row.text("areaCode");
            if (!code.isEmpty()) {
                if (!byCode.containsKey(code)) {
                    row.reject("areaCode", "unknown-area", "No area has this code.");
                }
                return code;
            }
            if (byAlias.containsKey(alias)) {
                row.say(
                        "areaCode",
                        "known-already",
                        "No area code is given; the code is known to stand for " + shown(byCode.get(byAlias.get(alias)))
                                + ".");
                return byAlias.get(alias);
            }
            return byName(row);
        }

        private String byName(MappedRow row) {
            String name = row.text("name").toLowerCase(Locale.ROOT);
            boolean isFormer = name.endsWith(BEFORE_REFORM);
            String plain = isFormer ? name.substring(0, name.length() - BEFORE_REFORM.length()) : name;
            List<Named> meant = called(plain, isFormer);
            if (meant.isEmpty() && isFormer) {
                // A county and what took its place often share their name; the register then tells them apart so.
                meant = called(plain + " county", true);
            }
            if (meant.size() != 1) {
                row.reject(
                        "areaCode",
                        "unknown-area",
                        "No area code is given, and " + meant.size() + " areas have this name.");
                return null;
            }
            row.say(
                    "areaCode",
                    "found-by-name",
                    "No area code is given; by its name it is taken for " + shown(meant.get(0)) + ".");
            return meant.get(0).code();
        }

        private List<Named> called(String name, boolean isFormer) {
            return byName.getOrDefault(name, List.of()).stream()
                    .filter(area -> area.isAbolished() == isFormer)
                    .toList();
        }

        private static String shown(Named area) {
            return area.name() + " (" + area.code() + ")";
        }
    }
}
