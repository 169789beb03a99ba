package org.openborough.places.importing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openborough.imports.kind.Draft;
import org.openborough.imports.kind.ImportOption;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.kind.RecordKind;
import org.openborough.imports.reading.columns.ContentKind;
import org.openborough.imports.reading.columns.TargetField;
import org.openborough.imports.staging.Staging;

/** Lists of other codes for areas, such as the numbers the Department for Education gives authorities. */
@Singleton
class AliasImport extends RecordKind {

    private static final KindDescription DESCRIPTION = KindDescription.ofStaff(
            "area-aliases",
            "Other codes of areas",
            "One code a row with the area it stands for. Where no area code is given the area is looked for by its name,"
                    + " and the row says so.",
            List.of(
                    new TargetField(
                            "alias",
                            "other code",
                            true,
                            ContentKind.TEXT,
                            List.of("dfe_la_number", "LA number", "LA num", "Alias")),
                    new TargetField(
                            "areaCode", "area code", true, ContentKind.AREA_CODES, List.of("gss_code", "Area code")),
                    new TargetField("name", "name", false, ContentKind.TEXT, List.of("dfe_name", "LA Name"))),
            ImportOption.text(
                    "scheme",
                    "scheme",
                    "Whose codes they are, in small letters: dfe for the Department for Education.",
                    "dfe"));

    private static final String PRESENT = """
            select l.scheme || ':' || l.alias as key, jsonb_build_object('area', a.code) as state
            from area_alias l join area a on a.id = l.area_id
            """;

    private static final String FORGET = """
            delete from area_alias l using import_row r
            where r.import_id = :import and r.fate in ('created', 'updated') and l.scheme || ':' || l.alias = r.key
            """;

    private static final String KEEP = """
            insert into area_alias (scheme, alias, area_id)
            select split_part(r.key, ':', 1), substr(r.key, strpos(r.key, ':') + 1), a.id
            from import_row r join area a on a.code = r.%s ->> 'area'
            where r.import_id = :import and r.fate in ('created', 'updated')
            """;

    private final AreaNames names;

    @Inject
    AliasImport(Staging staging, Clock clock, AreaNames names) {
        super(staging, clock);
        this.names = names;
    }

    @Override
    public KindDescription description() {
        return DESCRIPTION;
    }

    @Override
    protected Function<MappedRow, Draft> reader(ImportSource source) {
        String scheme = source.option("scheme");
        AreaNames.Known known = names.known(scheme);
        return row -> draft(row, scheme, known);
    }

    private static Draft draft(MappedRow row, String scheme, AreaNames.Known known) {
        String alias = row.text("alias");
        if (alias.isEmpty()) {
            row.reject("alias", "blank", "There is no code in this cell.");
        }
        if (!scheme.matches("[a-z]+(-[a-z]+)*")) {
            row.reject("alias", "unusable-scheme", "A scheme is written in small letters and hyphens.");
        }
        String area = known.resolve(row, alias);
        return area == null ? null : Draft.of(scheme + ":" + alias, Map.of("area", area));
    }

    @Override
    protected String present() {
        return PRESENT;
    }

    @Override
    protected List<String> writing() {
        return List.of(FORGET, KEEP.formatted("after"));
    }

    @Override
    protected List<String> undoing() {
        return List.of(FORGET, KEEP.formatted("before"));
    }
}
