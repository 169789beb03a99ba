package org.openborough.places.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openborough.imports.kind.Draft;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.kind.RecordKind;
import org.openborough.imports.reading.cells.AreaCodeReader;
import org.openborough.imports.reading.cells.DateReader;
import org.openborough.imports.reading.columns.ContentKind;
import org.openborough.imports.reading.columns.TargetField;
import org.openborough.imports.staging.Staging;

/** Lists of local authorities, those of the past included, with what each was replaced by. */
@Singleton
class AuthorityImport extends RecordKind {

    private static final KindDescription DESCRIPTION = KindDescription.ofStaff(
            "areas",
            "Local authorities",
            "One authority a row: code, name, type, region, first and last day, other names and codes, successors. The"
                    + " countries and the regions of England are created with the first such file, and stay.",
            List.of(
                    new TargetField(
                            "code",
                            "area code",
                            true,
                            ContentKind.AREA_CODES,
                            List.of("gss-code", "LAD24CD", "Local authority code")),
                    text("name", "name", true, "nice-name", "LAD24NM"),
                    text("officialName", "official name", false),
                    text("registerCode", "register code", false, "local-authority-code"),
                    text("type", "type of authority", false, "local-authority-type-name", "local-authority-type"),
                    text("nation", "country", false, "nation"),
                    text("region", "region", false, "region24_name"),
                    date("validFrom", "first day", "start-date"),
                    date("validTo", "last day", "end-date"),
                    text("formerCodes", "former codes", false, "former-gss-codes"),
                    text("successors", "successors", false, "replaced-by")));

    /** Bodies above authorities: known, but not compared with them. */
    private static final Set<String> COMBINED = Set.of("Combined authority", "Strategic Regional Authority");

    private static final String PRESENT = """
            select a.code as key, jsonb_build_object(
                'name', a.name, 'kind', a.kind, 'authorityType', a.authority_type, 'parent', p.code,
                'validFrom', a.valid_from, 'validTo', a.valid_to,
                'aliases', coalesce((
                    select jsonb_agg(l.scheme || ':' || l.alias order by (l.scheme || ':' || l.alias) collate "C")
                    from area_alias l
                    where l.area_id = a.id and l.scheme in ('authority-register', 'former-code', 'name')), '[]'),
                'successors', coalesce((
                    select jsonb_agg(l.alias order by l.alias collate "C")
                    from area_successor s join area_alias l on l.area_id = s.successor_id
                    where s.area_id = a.id and l.scheme = 'authority-register'), '[]')) as state
            from area a left join area p on p.id = a.parent_id
            """;

    private static final String CREATE = """
            insert into area (id, version, created_at, updated_at, code, name, kind)
            select uuidv7(), 0, :at, :at, r.key, r.after ->> 'name', r.after ->> 'kind'
            from import_row r where r.import_id = :import and r.fate = 'created'
            """;

    private static final String FILL = """
            update area a
            set name = s.state ->> 'name', kind = s.state ->> 'kind', authority_type = s.state ->> 'authorityType',
                parent_id = (select id from area p where p.code = s.state ->> 'parent'),
                valid_from = cast(s.state ->> 'validFrom' as date), valid_to = cast(s.state ->> 'validTo' as date),
                version = a.version + 1, updated_at = :at
            from (%s) s where a.code = s.key
            """;

    private static final String FORGET_ALIASES = """
            delete from area_alias l using area a, (%s) s
            where a.code = s.key and l.area_id = a.id and l.scheme in ('authority-register', 'former-code', 'name')
            """;

    private static final String KEEP_ALIASES = """
            insert into area_alias (scheme, alias, area_id)
            select split_part(x.alias, ':', 1), substr(x.alias, strpos(x.alias, ':') + 1), a.id
            from (%s) s join area a on a.code = s.key
            cross join lateral jsonb_array_elements_text(s.state -> 'aliases') as x (alias)
            on conflict (scheme, alias) do nothing
            """;

    private static final String FORGET_SUCCESSORS =
            "delete from area_successor o using area a, (%s) s where a.code = s.key and o.area_id = a.id";

    private static final String KEEP_SUCCESSORS = """
            insert into area_successor (area_id, successor_id)
            select a.id, l.area_id
            from (%s) s join area a on a.code = s.key
            cross join lateral jsonb_array_elements_text(s.state -> 'successors') as x (alias)
            join area_alias l on l.scheme = 'authority-register' and l.alias = x.alias
            on conflict (area_id, successor_id) do nothing
            """;

    private static final String WRITTEN = "select r.key, r.after as state from import_row r"
            + " where r.import_id = :import and r.fate in ('created', 'updated')";
    private static final String FORMER =
            "select r.key, r.before as state from import_row r" + " where r.import_id = :import and r.fate = 'updated'";
    private static final String DELETE =
            "delete from area a using import_row r where r.import_id = :import and r.fate = 'created' and a.code = r.key";

    @Inject
    AuthorityImport(Staging staging, Clock clock) {
        super(staging, clock);
    }

    @Override
    public KindDescription description() {
        return DESCRIPTION;
    }

    @Override
    protected Function<MappedRow, Draft> reader(ImportSource source) {
        AuthorityRegister register = AuthorityRegister.of(source);
        return row -> draft(row, register);
    }

    private static Draft draft(MappedRow row, AuthorityRegister register) {
        String code = row.required("code", new AreaCodeReader());
        if (row.text("name").isEmpty()) {
            row.reject("name", "blank", "There is no name in this cell.");
        }
        LocalDate from = row.read("validFrom", new DateReader());
        LocalDate to = row.read("validTo", new DateReader());
        if (from != null && to != null && to.isBefore(from)) {
            row.reject("validTo", "dates-reversed", "The last day is before the first.");
        }
        Map<String, Object> after = new HashMap<>();
        after.put("name", row.text("name"));
        after.put("kind", COMBINED.contains(row.text("type")) ? "other" : "authority");
        after.put("authorityType", row.textOrNull("type"));
        after.put("parent", KnownAreas.codeOf(row.text("region"), row.text("nation")));
        after.put("validFrom", from == null ? null : from.toString());
        after.put("validTo", to == null ? null : to.toString());
        after.put("aliases", register.aliases(row));
        after.put("successors", register.successors(row));
        return Draft.of(code, after);
    }

    @Override
    protected String present() {
        return PRESENT;
    }

    @Override
    protected List<String> writing() {
        return Stream.of(
                        KnownAreas.CREATE.stream(),
                        Stream.of(
                                CREATE,
                                FILL.formatted(WRITTEN),
                                FORGET_ALIASES.formatted(WRITTEN),
                                KEEP_ALIASES.formatted(WRITTEN),
                                FORGET_SUCCESSORS.formatted(WRITTEN),
                                KEEP_SUCCESSORS.formatted(WRITTEN)))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    protected List<String> undoing() {
        return List.of(
                FORGET_SUCCESSORS.formatted(WRITTEN),
                FORGET_ALIASES.formatted(WRITTEN),
                DELETE,
                FILL.formatted(FORMER),
                KEEP_ALIASES.formatted(FORMER),
                KEEP_SUCCESSORS.formatted(FORMER));
    }

    private static TargetField text(String name, String label, boolean required, String... aliases) {
        return new TargetField(name, label, required, ContentKind.TEXT, List.of(aliases));
    }

    private static TargetField date(String name, String label, String... aliases) {
        return new TargetField(name, label, false, ContentKind.DATES, List.of(aliases));
    }
}
