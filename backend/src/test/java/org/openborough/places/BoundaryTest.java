package org.openborough.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;

class BoundaryTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path LSOAS =
            Path.of("..", "..", "shared", "data", "geography", "sefton_lsoa_by_lad_E08000014.json");

    @Test
    void aPlainShapeHasNoFaultAndABox() {
        Boundary boundary = boundary("[[[-3, 53], [-2, 53], [-2, 54], [-3, 54], [-3, 53]]]");

        assertThat(boundary.fault()).isNull();
        assertThat(boundary.box().getMinX()).isEqualTo(-3);
        assertThat(boundary.box().getMaxY()).isEqualTo(54);
        assertThat(boundary.usable().getArea()).isEqualTo(1);
    }

    @Test
    void aShapeWithAHoleLeavesItOut() {
        Boundary boundary =
                boundary("[[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]," + " [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]]");

        assertThat(boundary.usable().getArea()).isEqualTo(15);
    }

    @Test
    void aHarmlessFaultIsToldAndTheShapeRepairedForUse() {
        Boundary spiked = boundary("[[[0, 0], [4, 0], [4, 2], [5, 2], [4, 2], [4, 4], [0, 4], [0, 0]]]");

        assertThat(spiked.fault()).startsWith("Self-intersection").contains("longitude");
        assertThat(spiked.usable().getArea()).isEqualTo(16);
    }

    @Test
    void aShapeThatARepairWouldChangeIsNotUsed() {
        Boundary bowTie = boundary("[[[0, 0], [4, 4], [4, 0], [0, 4], [0, 0]]]");

        assertThat(bowTie.fault()).startsWith("Self-intersection");
        assertThat(bowTie.usable().isEmpty()).isTrue();
    }

    @Test
    void coordinatesOfTheNationalGridAreRefused() {
        isRefusedFor("not-a-position", "[[[333000, 417000], [334000, 417000], [334000, 418000], [333000, 417000]]]");
    }

    @Test
    void aRingEndsWhereItBegins() {
        isRefusedFor("not-a-ring", "[[[0, 0], [4, 0], [4, 4], [0, 4]]]");
    }

    @Test
    void aBoundaryHasARing() {
        isRefusedFor("empty", "[]");
    }

    @Test
    void aPointIsNoBoundary() {
        assertThatThrownBy(() -> Boundary.read(json("{\"type\": \"Point\", \"coordinates\": [0, 0]}"), "/geometry"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/geometry/type"));
    }

    @Test
    void theOneInvalidLsoaOfSeftonIsFoundAndStillUsable() throws IOException {
        Assumptions.assumeTrue(Files.exists(LSOAS), "The shared data is not here: " + LSOAS);
        JsonNode file = JSON.readTree(LSOAS.toFile());

        var faulty = new java.util.ArrayList<String>();
        for (JsonNode feature : file.path("features")) {
            Boundary boundary = Boundary.read(feature.path("geometry"), "");
            if (boundary.fault() != null) {
                faulty.add(feature.path("properties").path("LSOA11CD").asText());
                Assertions.assertThat(boundary.usable().isEmpty()).isFalse();
            }
        }

        assertThat(faulty).containsExactly("E01007009");
    }

    private static void isRefusedFor(String code, String coordinates) {
        assertThatThrownBy(() -> boundary(coordinates))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.faults())
                        .extracting(Fault::code)
                        .containsOnly(code));
    }

    private static Boundary boundary(String coordinates) {
        return Boundary.read(json("{\"type\": \"Polygon\", \"coordinates\": " + coordinates + "}"), "/geometry");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
