package org.openborough.indicators.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.support.RealFiles.realFile;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openborough.imports.api.ImportRequests;
import org.openborough.indicators.reporting.ReportingFixture;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

/** A council's own files, one after the other as an officer brings them in: each stands on those before it. */
@ServiceTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealImportTest {

    private static final String SEFTON = "{\"authority\":\"E08000014\"}";

    @Inject
    DataSource database;

    private final ImportRequests imports = ImportRequests.byStaff();

    @Test
    @Order(1)
    void theListOfAuthorities() {
        JsonPath applied = applied("areas", "reference/uk_local_authorities.csv", "{}");

        assertThat(applied.getLong("counts.rejected")).isEqualTo(25);
        assertThat(again("areas", "reference/uk_local_authorities.csv", "{}")).containsExactly(0L, 0L, 445L, 25L);
    }

    @Test
    @Order(2)
    void theNumbersOfTheDepartmentForEducation() {
        JsonPath applied = applied("area-aliases", "reference/dfe_la_to_gss_derived.csv", "{}");

        assertThat(applied.getLong("counts.rejected")).isZero();
        assertThat(again("area-aliases", "reference/dfe_la_to_gss_derived.csv", "{}"))
                .containsExactly(0L, 0L, 170L, 0L);
    }

    @Test
    @Order(3)
    void theDictionaryAndItsValues() {
        String owner = Names.unique("Owner");
        new ReportingFixture(database).organisation(owner);
        JsonPath dictionary =
                applied("indicators", "indicators/lait_dev_dictionary.csv", "{\"owner\":\"%s\"}".formatted(owner));
        assertThat(dictionary.getLong("counts.created")).isEqualTo(17);

        JsonPath values = applied("observations", "indicators/lait_dev_17_indicators.csv", "{}");

        assertThat(values.getLong("counts.created")).isEqualTo(25_330);
        assertThat(again("observations", "indicators/lait_dev_17_indicators.csv", "{}"))
                .containsExactly(0L, 0L, 25_330L, 0L);
    }

    @Test
    @Order(4)
    void theWardsAndSmallAreasOfOneCouncil() {
        applied("area-boundaries", "geography/sefton_wards_by_lad_E08000014.json", SEFTON);
        JsonPath small = applied("area-boundaries", "geography/sefton_lsoa_by_lad_E08000014.json", SEFTON);

        assertThat(small.getLong("counts.created")).isEqualTo(189);
        assertThat(imports.rows(small.getString("id"), "created").getList("items.reasons.code.flatten()"))
                .isEqualTo(List.of("invalid-polygon"));
        assertThat(again("area-boundaries", "geography/sefton_wards_by_lad_E08000014.json", SEFTON))
                .containsExactly(0L, 0L, 22L, 0L);
    }

    @Test
    @Order(5)
    void noWardOfAnotherCouncil() {
        JsonPath foreign = imports.checked(
                "area-boundaries",
                realFile("geography/sefton_wards_by_lad_E08000014.json"),
                "{\"authority\":\"E08000012\"}");

        assertThat(foreign.getLong("counts.rejected")).isEqualTo(22);
        assertThat(imports.rows(foreign.getString("id"), "rejected").getString("items[0].reasons[0].detail"))
                .contains("E05000932 Ainsdale does not belong to Liverpool");
    }

    @Test
    @Order(6)
    void postcodesPopulationsAndNeighbours() {
        String population = "{\"year\":\"2020\",\"source\":\"Office for National Statistics\"}";

        assertThat(applied("postcodes", "lookups/sefton_postcode_to_ward_derived.csv", "{}")
                        .getLong("counts.created"))
                .isEqualTo(9_749);
        assertThat(applied("area-populations", "lookups/sefton_ward_population_mid2020_codes_corrected.csv", population)
                        .getLong("counts.created"))
                .isEqualTo(22);
        JsonPath neighbours = applied("comparator-groups", "reference/dfe_statistical_neighbours_may2025.csv", "{}");
        assertThat(neighbours.getLong("counts.rejected")).isLessThan(10);
        assertThat(again("postcodes", "lookups/sefton_postcode_to_ward_derived.csv", "{}"))
                .containsExactly(0L, 0L, 9_749L, 0L);
        JsonPath reversed = imports.reversed(neighbours.getString("id"), "To try it.");
        assertThat(reversed.getString("state")).isEqualTo("reversed");
    }

    private JsonPath applied(String kind, String file, String options) {
        JsonPath checked = imports.checked(kind, realFile(file), options);
        assertThat(checked.getString("failure")).isNull();
        JsonPath applied = imports.applied(checked.getString("id"));
        assertThat(applied.getString("failure")).isNull();
        assertThat(applied.getString("state")).isEqualTo("applied");
        return applied;
    }

    /** The fates of the rows when the file comes again. */
    private List<Long> again(String kind, String file, String options) {
        JsonPath job = imports.checked(kind, realFile(file), options);
        return List.of(
                job.getLong("counts.created"),
                job.getLong("counts.updated"),
                job.getLong("counts.unchanged"),
                job.getLong("counts.rejected"));
    }
}
