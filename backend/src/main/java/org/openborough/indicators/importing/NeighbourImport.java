package org.openborough.indicators.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.openborough.imports.kind.Draft;
import org.openborough.imports.kind.ImportOption;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.kind.RecordKind;
import org.openborough.imports.reading.columns.ContentKind;
import org.openborough.imports.reading.columns.TargetField;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.staging.Staging;
import org.openborough.places.importing.AreaDirectory;

/** The statistical neighbours of authorities: one authority a row, its neighbours side by side, the nearest first. */
@Singleton
class NeighbourImport extends RecordKind {

    private static final KindDescription DESCRIPTION = KindDescription.ofStaff(
            "comparator-groups",
            "Statistical neighbours",
            "One authority a row with its neighbours in columns headed SN1, SN2 and so on, each followed by a column that"
                    + " says how close it is. Columns with these headers are always used, whatever is decided of others.",
            List.of(new TargetField(
                    "subject", "authority", true, ContentKind.TEXT, List.of("LA num", "LA number", "Area code"))),
            ImportOption.text("name", "name", "What the groups are called.", "Statistical neighbours"),
            ImportOption.text(
                    "source", "source", "Who found the neighbours, as it is to be shown.", "Department for Education"));

    private static final String PRESENT = """
            select g.name || '/' || cast(g.subject_area_id as text) as key, jsonb_build_object(
                'source', g.source,
                'members', coalesce((
                    select jsonb_agg(jsonb_build_object('area', m.area_id, 'closeness', m.closeness) order by m.position)
                    from comparator_member m where m.group_id = g.id), '[]')) as state
            from comparator_group g where g.kind = 'statistical-neighbours'
            """;

    private static final String CREATE = """
            insert into comparator_group (id, version, created_at, updated_at, name, kind, subject_area_id, source)
            select uuidv7(), 0, :at, :at, substr(r.key, 1, length(r.key) - 37), 'statistical-neighbours',
                   cast(right(r.key, 36) as uuid), r.after ->> 'source'
            from import_row r where r.import_id = :import and r.fate = 'created'
            """;

    private static final String GROUPS = """
            (select g.id, r.%s as state, r.fate from import_row r
             join comparator_group g on g.name || '/' || cast(g.subject_area_id as text) = r.key
             where r.import_id = :import and r.fate in ('created', 'updated'))
            """;

    private static final String DESCRIBE = """
            update comparator_group g
            set source = s.state ->> 'source', version = g.version + 1, updated_at = :at
            from %s s where s.id = g.id and s.fate = 'updated'
            """;

    private static final String FORGET_MEMBERS = "delete from comparator_member m using %s s where m.group_id = s.id";

    private static final String KEEP_MEMBERS = """
            insert into comparator_member (group_id, area_id, position, closeness)
            select s.id, cast(m.member ->> 'area' as uuid), m.place, m.member ->> 'closeness'
            from %s s cross join lateral jsonb_array_elements(s.state -> 'members') with ordinality as m (member, place)
            """;

    private static final String DELETE =
            "delete from comparator_group g using %s s where s.id = g.id and s.fate = 'created'";

    private final AreaDirectory areas;

    @Inject
    NeighbourImport(Staging staging, Clock clock, AreaDirectory areas) {
        super(staging, clock);
        this.areas = areas;
    }

    @Override
    public KindDescription description() {
        return DESCRIPTION;
    }

    @Override
    protected Function<MappedRow, Draft> reader(ImportSource source) {
        AreaDirectory.Known known = areas.known();
        List<Column> columns = source.columns();
        List<Column> neighbours = columns.stream()
                .filter(column -> column.header().matches("(?i)SN\\d+"))
                .toList();
        return row -> {
            UUID subject = known.required(row, "subject");
            List<Map<String, Object>> members = members(row, neighbours, columns, known, subject);
            if (members.isEmpty() && !row.isRejected()) {
                row.reject("subject", "no-neighbours", "The row names no neighbours in columns SN1, SN2 and so on.");
            }
            Map<String, Object> after = Map.of("source", source.option("source"), "members", members);
            return Draft.of(source.option("name") + "/" + subject, after);
        };
    }

    private static List<Map<String, Object>> members(
            MappedRow row, List<Column> neighbours, List<Column> columns, AreaDirectory.Known known, UUID subject) {
        List<Map<String, Object>> members = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        for (Column column : neighbours) {
            String code = row.cell(column);
            Optional<UUID> area = known.find(code);
            if (code.isEmpty()) {
                continue;
            }
            if (area.isEmpty() || area.get().equals(subject) || !taken.add(area.get())) {
                row.reject(
                        "subject",
                        "unusable-neighbour",
                        "%s in column %s is no other area that is known, or is there twice."
                                .formatted(code, column.letters()));
                continue;
            }
            members.add(Map.of("area", area.get().toString(), "closeness", closeness(row, column, columns)));
        }
        return members;
    }

    private static String closeness(MappedRow row, Column neighbour, List<Column> columns) {
        int next = neighbour.index() + 1;
        boolean isTold = next < columns.size() && columns.get(next).header().equalsIgnoreCase("SNP");
        return isTold ? row.cell(columns.get(next)) : "";
    }

    @Override
    protected String present() {
        return PRESENT;
    }

    @Override
    protected List<String> writing() {
        String groups = GROUPS.formatted("after");
        return List.of(
                CREATE, DESCRIBE.formatted(groups), FORGET_MEMBERS.formatted(groups), KEEP_MEMBERS.formatted(groups));
    }

    @Override
    protected List<String> undoing() {
        String groups = GROUPS.formatted("before");
        return List.of(
                FORGET_MEMBERS.formatted(groups),
                DELETE.formatted(groups),
                DESCRIBE.formatted(groups),
                KEEP_MEMBERS.formatted(groups));
    }
}
