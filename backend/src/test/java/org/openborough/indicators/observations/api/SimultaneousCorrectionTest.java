package org.openborough.indicators.observations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.observations.MeasuringFixture.corrected;
import static org.openborough.indicators.observations.MeasuringFixture.recorded;
import static org.openborough.indicators.observations.MeasuringFixture.value;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.indicators.observations.MeasuringFixture;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

/** Of several writers at once exactly one succeeds, and the rest are told why not. */
@ServiceTest
class SimultaneousCorrectionTest {

    private static final int WRITERS = 6;

    @Test
    void oneOfSeveralCorrectionsOfARevisionSucceeds() {
        String indicator = IndicatorRequests.active();
        Response first = recorded(indicator, value(MeasuringFixture.anArea(), "2010/11", 40));

        List<Integer> answers = atOnce(() ->
                corrected(first, Map.of("value", 41, "reason", "Late returns.")).statusCode());

        assertThat(answers).containsOnlyOnce(201).contains(412).doesNotContain(500, 409);
        assertThat(revisions(indicator)).containsExactly(2, 1);
    }

    @Test
    void oneOfSeveralFirstValuesSucceeds() {
        String indicator = IndicatorRequests.active();
        String area = MeasuringFixture.anArea();

        List<Integer> answers =
                atOnce(() -> recorded(indicator, value(area, "2010/11", 40)).statusCode());

        assertThat(answers).containsOnlyOnce(201).contains(409).doesNotContain(500);
        assertThat(revisions(indicator)).containsExactly(1);
    }

    private static List<Integer> atOnce(Supplier<Integer> request) {
        List<CompletableFuture<Integer>> running = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.supplyAsync(request))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static List<Integer> revisions(String indicator) {
        return Api.anybody()
                .queryParam("revisions", true)
                .get("/v1/indicators/" + indicator + "/observations")
                .path("items.revision");
    }
}
