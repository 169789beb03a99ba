package org.openborough.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openborough.imports.reading.table.Notice;
import org.openborough.imports.reading.table.RowFault;
import org.openborough.imports.reading.table.UnreadableFile;

class JsonFileTest {

    private static final String FEATURE = """
            {"type":"Feature","id":7,"properties":{"code":"E05000932","name":"Ainsdale","area":1.50,"old":null},
             "geometry":{"type":"Point","coordinates":[-3.04,53.65]}}""";

    @TempDir
    private Path folder;

    @Test
    void givesAFeatureAsARowWithItsGeometryAsText() {
        SourceFile file = Uploads.open(folder, "{\"type\":\"FeatureCollection\",\"features\":[" + FEATURE + "]}");

        assertThat(file.inspection().format()).isEqualTo(SourceFormat.GEOJSON);
        assertThat(Uploads.headers(file)).containsExactly("code", "name", "area", "old", "id", "geometry");
        assertThat(Uploads.rows(file).get(0).cells())
                .containsExactly(
                        "E05000932", "Ainsdale", "1.50", "", "7", "{\"type\":\"Point\",\"coordinates\":[-3.04,53.65]}");
    }

    @Test
    void findsTheFeaturesWhateverStandsBeforeAndAfterThem() {
        String text = "\uFEFF {\"features\":[" + FEATURE + "],\"bbox\":[1,2,3,4],\"type\":\"FeatureCollection\"}";

        assertThat(Uploads.open(folder, text).inspection().format()).isEqualTo(SourceFormat.GEOJSON);
    }

    @Test
    void makesAColumnOfEveryNameThatAnyRecordUses() {
        SourceFile file = Uploads.open(folder, "[{\"a\":1},{\"b\":true,\"c\":[1,{\"d\":2}]},{\"a\":\"x\"}]");

        assertThat(file.inspection().format()).isEqualTo(SourceFormat.JSON_RECORDS);
        assertThat(Uploads.headers(file)).containsExactly("a", "b", "c");
        assertThat(Uploads.rows(file))
                .extracting(row -> row.number() + ":" + String.join("|", row.cells()))
                .containsExactly("1:1||", "2:|true|[1,{\"d\":2}]", "3:x||");
    }

    @Test
    void readsTheListsThisPlatformGives() {
        SourceFile file = Uploads.open(folder, "{\"items\":[{\"code\":\"NI 192\"}],\"next\":null}");

        assertThat(Uploads.rows(file)).hasSize(1);
    }

    @Test
    void saysThatCoordinatesAreNotLongitudeAndLatitude() {
        String text =
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:27700\"}},"
                        + "\"features\":[" + FEATURE + "]}";

        assertThat(Uploads.notices(Uploads.open(folder, text))).containsExactly(Notice.Code.NOT_LONGITUDE_AND_LATITUDE);
    }

    @Test
    void saysThatARecordHoldsANulCharacter() {
        SourceFile file = Uploads.open(folder, "[{\"a\":\"x\\u0000y\"}]");

        assertThat(Uploads.rows(file).get(0).faults())
                .extracting(RowFault::code)
                .containsExactly(RowFault.Code.NUL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Topology\",\"objects\":{}}",
                "{\"type\":\"Feature\",\"properties\":{}}",
                "{\"E06000001\":[\"E06000002\"]}",
                "[[1,2],[3,4]]",
                "[{\"a\":1},2]",
                "{}"
            })
    void isRefusedWhereThereAreNoRecords(String text) {
        assertThatThrownBy(() -> Uploads.open(folder, text))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFile.Reason.JSON_WITHOUT_RECORDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1},{\"b\":",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"",
                "{\"type\":\"FeatureCollection\",\"features\":[]",
                "{ward: 1}",
                "[{\"a\":NaN}]"
            })
    void isRefusedBeforeAnyRowWhenItBreaksOff(String text) {
        assertThatThrownBy(() -> Uploads.open(folder, text))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.BROKEN_JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\":\"%s\"}]", "{\"features\":[{\"geometry\":{\"x\":\"%s\"}}]}", "[{\"a\":[\"%s\"]}]"})
    void isRefusedWhenAValueIsTooLong(String pattern) {
        String text = pattern.formatted("x".repeat(9_000_000));

        assertThatThrownBy(() -> Uploads.open(folder, text))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFile.Reason.CELL_TOO_LONG));
    }

    @Test
    void isRefusedWhenItNestsWithoutEnd() {
        String text = "[{\"a\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> Uploads.open(folder, text)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void isReadInUtf16AsWell() {
        SourceFile file = Uploads.open(folder, "[{\"a\":\"£\"}]", StandardCharsets.UTF_16LE, 0xFF, 0xFE);

        assertThat(Uploads.rows(file).get(0).cells()).containsExactly("£");
    }

    @Test
    void isNotSuspectedInATableThatBeginsWithAMark() {
        SourceFile file = Uploads.open(folder, "[c] means confidential\nWard,Value\nDukes,[c]\n");

        assertThat(Uploads.headers(file)).containsExactly("Ward", "Value");
    }
}
