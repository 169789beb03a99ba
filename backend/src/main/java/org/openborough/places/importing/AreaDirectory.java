package org.openborough.places.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.openborough.imports.kind.MappedRow;

/** Finds areas by whatever files call them. */
@ApplicationScoped
public class AreaDirectory {

    private static final String NAMES = """
            select code as called, id from area
            union all
            select alias as called, area_id as id from area_alias
            """;

    private final Session session;

    @Inject
    AreaDirectory(Session session) {
        this.session = session;
    }

    /** All areas as they are known at present, to look many up. */
    public Known known() {
        Map<String, UUID> areas = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        session.createNativeQuery(NAMES, Tuple.class).getResultStream().forEach(row -> {
            UUID id = row.get("id", UUID.class);
            String key = key(row.get("called", String.class));
            UUID other = areas.putIfAbsent(key, id);
            if (other != null && !other.equals(id)) {
                ambiguous.add(key);
            }
        });
        return new Known(areas, ambiguous);
    }

    private static String key(String called) {
        return called.strip().toLowerCase(Locale.ROOT);
    }

    /** Areas by code, other codes and names, as they were when asked for. */
    public static final class Known {

        private final Map<String, UUID> areas;
        private final Set<String> ambiguous;

        private Known(Map<String, UUID> areas, Set<String> ambiguous) {
            this.areas = areas;
            this.ambiguous = ambiguous;
        }

        public Optional<UUID> find(String called) {
            String key = key(called);
            return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(areas.get(key));
        }

        /** The area a field of the row names; null where it names none, which is remarked on. */
        public UUID required(MappedRow row, String field) {
            String called = row.text(field);
            if (called.isEmpty()) {
                row.reject(field, "blank", "There is no area in this cell.");
                return null;
            }
            String key = key(called);
            if (ambiguous.contains(key)) {
                row.reject(
                        field,
                        "ambiguous-area",
                        "Several areas are called " + called + "; use the nine-character code.");
                return null;
            }
            UUID area = areas.get(key);
            if (area == null) {
                row.reject(field, "unknown-area", "No area is known by the code " + shown(called) + ".");
            }
            return area;
        }

        private static String shown(String called) {
            return called.length() <= 40 ? called : called.substring(0, 40) + "…";
        }
    }
}
