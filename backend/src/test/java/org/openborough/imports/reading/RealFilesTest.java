package org.openborough.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openborough.support.RealFiles.realFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.UnreadableFile;

class RealFilesTest {

    @ParameterizedTest
    @CsvSource({
        "indicators/lait_dev_17_indicators.csv, 1, 6, 25330",
        "indicators/lait_dev_dictionary.csv, 1, 11, 17",
        "indicators/sefton_imd2015_lsoa11.csv, 1, 7, 189",
        "lookups/sefton_postcode_to_ward_derived.csv, 1, 6, 9749",
        "lookups/near_sefton_postcodes_outside.csv, 1, 3, 1500",
        "reference/dfe_statistical_neighbours_may2025.csv, 1, 25, 159",
        "elections/sefton_2022_ward_results_hoc.csv, 2, 121, 21",
        "elections/sefton_2023_ward_results_hoc.csv, 1, 152, 22",
        "elections/sefton_2024_ward_results_hoc.csv, 2, 103, 22",
        "consultations/sefton_population/sefton_wards_mid2020_age_sex_wide.csv, 1, 97, 66",
        "geography/sefton_wards_by_lad_E08000014.json, 0, 5, 22",
        "geography/sefton_lsoa_by_lad_E08000014.json, 0, 3, 189",
        "geography/lcr_and_neighbour_lads_2024_bsc.geojson, 0, 3, 9",
        "petitions/revoke-article-50/241584-count_historical.json, 0, 2, 3015"
    })
    void areReadWhole(String path, long headerRow, int columns, int rows) throws IOException {
        SourceFile file = SourceFile.open(realFile(path), Limits.standard());

        assertThat(file.inspection().headerRow()).isEqualTo(headerRow);
        assertThat(file.inspection().columns()).hasSize(columns);
        assertThat(Uploads.rows(file)).hasSize(rows);
    }

    @Test
    void haveNoFaultyRowAmongTheTables() throws IOException {
        try (Stream<Path> files = Files.walk(realFile(""))) {
            List<String> faulty = files.filter(path -> path.toString().endsWith(".csv"))
                    .flatMap(path -> Uploads.rows(Uploads.open(path, Limits.standard(), Choices.none())).stream()
                            .filter(row -> !row.faults().isEmpty())
                            .map(row -> path.getFileName() + " row " + row.number() + " " + row.faults()))
                    .toList();

            assertThat(faulty).isEmpty();
        }
    }

    @Test
    void sayWhichColumnsShareAName() throws IOException {
        SourceFile file =
                SourceFile.open(realFile("reference/dfe_statistical_neighbours_may2025.csv"), Limits.standard());

        assertThat(file.inspection().notices())
                .extracting(Notice::detail)
                .contains("'SNP' is the name of 10 columns: G, I, K, M, O, Q, S, U, W, Y.");
    }

    @ParameterizedTest
    @CsvSource({
        "geography/sefton_wards_by_lad_topo_E08000014.json, TopoJSON",
        "reference/oflog_nearest_neighbours.json, neither",
        "petitions/parliament-lists/single-1.json, neither",
        "consultations/govuk_consultations/consultation__open_consultation.json, neither"
    })
    void areRefusedWhereTheyAreNoTable(String path, String reason) {
        Path file = realFile(path);

        assertThatThrownBy(() -> SourceFile.open(file, Limits.standard()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(reason);
    }
}
