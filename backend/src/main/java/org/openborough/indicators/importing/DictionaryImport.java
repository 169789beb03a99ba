package org.openborough.indicators.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.openborough.imports.kind.Draft;
import org.openborough.imports.kind.ImportOption;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.kind.RecordKind;
import org.openborough.imports.reading.columns.ContentKind;
import org.openborough.imports.reading.columns.TargetField;
import org.openborough.imports.staging.Staging;

/** Dictionaries of indicators: what each is called, how it is counted and which way is better. */
@Singleton
class DictionaryImport extends RecordKind {

    private static final KindDescription DESCRIPTION = KindDescription.ofStaff(
            "indicators",
            "Definitions of indicators",
            "One indicator a row. What a dictionary does not say in so many words, such as the sort of value, is taken"
                    + " from its unit, and the row says so. Themes that are missing are created.",
            List.of(
                    text("code", "indicator code", true, "Measure_short", "Short Desc", "Code"),
                    text("title", "title", true, "Measure", "Title", "Name", "Chart_title"),
                    text("theme", "theme", false, "Topic"),
                    text("polarity", "polarity", false, "Polarity"),
                    text("unit", "unit", false, "y_axis_name", "Unit"),
                    text("definition", "definition", false, "Description"),
                    text("source", "source", false, "Data owner"),
                    text("decimals", "decimals", false, "dps"),
                    text("yearType", "type of year", false, "Year_Type")),
            ImportOption.text("owner", "owner", "Name of the organisation that answers for the indicators.", null),
            ImportOption.optional("set", "set", "Code of an indicator set whose draft the indicators are put into."));

    /** The draft that indicators are put into; nothing where no set was chosen. */
    private static final String CHOSEN_SET = """
            select s.id from import_job j join indicator_set s on s.code = cast(j.options as jsonb) ->> 'set'
            where j.id = :import and s.state = 'draft'
            """;

    /** Kept with the rows, so that a reversal takes out what this import put in. */
    private static final String NOTE_NEWCOMERS = """
            update import_row r set payload = '{"joins": true}'
            from (%s) s
            where r.import_id = :import and r.fate <> 'rejected' and not exists (
                select from indicator_set_entry e join indicator i on i.id = e.indicator_id
                where e.set_id = s.id and i.code = r.key)
            """.formatted(CHOSEN_SET);

    private static final String JOIN = """
            insert into indicator_set_entry (set_id, indicator_id, reference, position)
            select s.id, i.id, r.key, coalesce((select max(e.position) from indicator_set_entry e where e.set_id = s.id), 0)
                   + row_number() over (order by r.row_number)
            from (%s) s cross join import_row r join indicator i on i.code = r.key
            where r.import_id = :import and r.fate <> 'rejected' and r.payload ->> 'joins' = 'true'
            on conflict do nothing
            """.formatted(CHOSEN_SET);

    private static final String LEAVE = """
            delete from indicator_set_entry e using (%s) s, import_row r, indicator i
            where r.import_id = :import and r.payload ->> 'joins' = 'true' and i.code = r.key
              and e.set_id = s.id and e.indicator_id = i.id
            """.formatted(CHOSEN_SET);

    private static final String STEP_SET = """
            update indicator_set s set version = s.version + 1, updated_at = :at
            from (%s) c
            where s.id = c.id
            """.formatted(CHOSEN_SET);

    private static final String PRESENT = """
            select i.code as key, jsonb_build_object(
                'title', i.title, 'theme', t.name, 'polarity', i.polarity, 'valueType', i.value_type, 'unit', i.unit,
                'decimals', i.decimals, 'multiplier', i.multiplier, 'yearType', i.year_type,
                'definition', i.definition, 'source', i.source, 'owner', o.name) as state
            from indicator i join organisation o on o.id = i.owner_id left join theme t on t.id = i.theme_id
            """;

    private static final String THEMES = """
            insert into theme (id, version, created_at, updated_at, name)
            select uuidv7(), 0, :at, :at, s.name
            from (select distinct r.after ->> 'theme' as name from import_row r
                  where r.import_id = :import and r.fate in ('created', 'updated')) s
            where s.name is not null and not exists (select from theme t where t.name = s.name and t.parent_id is null)
            """;

    private static final String CREATE = """
            insert into indicator (id, version, created_at, updated_at, code, title, type, measure_kind, polarity,
                value_type, decimals, multiplier, frequency, year_type, is_cumulative, is_seasonal, geography_levels,
                suppression_threshold, owner_id, visibility, status)
            select uuidv7(), 0, :at, :at, r.key, r.after ->> 'title', 'outcome', 'performance-indicator',
                   r.after ->> 'polarity', r.after ->> 'valueType', 0, 1, 'annual', r.after ->> 'yearType', false, false,
                   '{authority}', 4, o.id, 'public', 'active'
            from import_row r join organisation o on o.name = r.after ->> 'owner'
            where r.import_id = :import and r.fate = 'created'
            """;

    private static final String DEFINE = """
            update indicator i
            set title = s.state ->> 'title', polarity = s.state ->> 'polarity', value_type = s.state ->> 'valueType',
                unit = s.state ->> 'unit', decimals = cast(s.state ->> 'decimals' as smallint),
                multiplier = cast(s.state ->> 'multiplier' as numeric), year_type = s.state ->> 'yearType',
                definition = s.state ->> 'definition', source = s.state ->> 'source',
                owner_id = (select id from organisation o where o.name = s.state ->> 'owner'),
                theme_id = (select t.id from theme t where t.name = s.state ->> 'theme' and t.parent_id is null),
                version = i.version + 1, updated_at = :at
            from (select r.key, r.%s as state from import_row r where r.import_id = :import and r.fate in (%s)) s
            where i.code = s.key
            """;

    private static final String DELETE = """
            delete from indicator i using import_row r
            where r.import_id = :import and r.fate = 'created' and i.code = r.key
            """;

    private final Session session;
    private final IndicatorDirectory indicators;

    @Inject
    DictionaryImport(Staging staging, Clock clock, Session session, IndicatorDirectory indicators) {
        super(staging, clock);
        this.session = session;
        this.indicators = indicators;
    }

    @Override
    public KindDescription description() {
        return DESCRIPTION;
    }

    @Override
    protected Function<MappedRow, Draft> reader(ImportSource source) {
        String owner = source.option("owner");
        boolean ownerIsKnown = !session.createNativeQuery("select id from organisation where name = :name", UUID.class)
                .setParameter("name", owner)
                .getResultList()
                .isEmpty();
        DictionaryEntry entry = new DictionaryEntry(owner, indicators.measured());
        boolean setIsOpen = source.option("set") == null || hasDraft(source.option("set"));
        return row -> {
            if (!setIsOpen) {
                row.reject("code", "unknown-set", "No indicator set with the code given as set has a draft.");
            }
            if (!ownerIsKnown) {
                row.reject("code", "unknown-owner", "No organisation has the name given as owner.");
            }
            return entry.read(row);
        };
    }

    private boolean hasDraft(String setCode) {
        return session.createNativeQuery(
                        "select exists (select from indicator_set where code = :code and state = 'draft')",
                        Boolean.class)
                .setParameter("code", setCode)
                .getSingleResult();
    }

    @Override
    protected List<String> preparing() {
        return List.of(NOTE_NEWCOMERS);
    }

    @Override
    protected String present() {
        return PRESENT;
    }

    @Override
    protected List<String> writing() {
        return List.of(THEMES, CREATE, DEFINE.formatted("after", "'created', 'updated'"), JOIN, STEP_SET);
    }

    @Override
    protected List<String> undoing() {
        return List.of(LEAVE, STEP_SET, DELETE, DEFINE.formatted("before", "'updated'"));
    }

    private static TargetField text(String name, String label, boolean required, String... aliases) {
        return new TargetField(name, label, required, ContentKind.TEXT, List.of(aliases));
    }
}
