package org.openborough.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;

/** What happens to indicators in the course of time: partners send values, values are corrected, an indicator ends. */
final class LaterStep {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Callers callers;
    private final Map<String, Resource> indicators;

    LaterStep(Callers callers, Map<String, Resource> indicators) {
        this.callers = callers;
        this.indicators = indicators;
    }

    /** The organisation that owns the indicator sends its value by its own system. */
    void send(Story story) throws IOException, InterruptedException {
        Figure figure = story.borough(0);
        String clientId = story.told().get("sentBy").asText();
        String indicator = indicators.get(figure.indicatorCode()).id();
        ObjectNode request = JSON.objectNode()
                .put("areaCode", figure.areaCode())
                .put("period", figure.period().toString())
                .put("numerator", figure.numerator())
                .put("denominator", figure.denominator())
                .put("status", figure.status());
        request.set("acceptedWarnings", story.told().get("accepted"));
        callers.partner(clientId).create("/v1/indicators/" + indicator + "/observations", request);
    }

    /** The post that provides the data finds a mistake, and says what it was. */
    void correct(Story story, JsonNode correction) throws IOException, InterruptedException {
        Caller provider = callers.dataProvider();
        Figure wrong = story.borough(correction.get("periodsAgo").asInt());
        String listed = "/v1/indicators/%s/observations?area=%s&from=%s&to=%s"
                .formatted(
                        indicators.get(wrong.indicatorCode()).id(),
                        wrong.areaCode(),
                        wrong.period().first(),
                        wrong.period().last());
        String path = "/v1/observations/"
                + provider.get(listed).body().at("/items/0/id").asText();
        ObjectNode request =
                JSON.objectNode().put("reason", correction.get("reason").asText());
        request.set("value", correction.get("value"));
        request.set("acceptedWarnings", correction.get("accepted"));
        provider.change(provider.get(path), "POST", path + "/correct", request);
    }

    void retire(JsonNode told) throws IOException, InterruptedException {
        JsonNode end = told.get("retired");
        Resource indicator = indicators.get(told.at("/is/code").asText());
        ObjectNode request = JSON.objectNode().put("reason", end.get("reason").asText());
        request.putArray("successors")
                .addObject()
                .put(
                        "indicatorId",
                        indicators.get(end.get("successor").asText()).id())
                .put("note", end.get("note").asText());
        callers.performanceOfficer().change(indicator, "POST", "/v1/indicators/" + indicator.id() + "/retire", request);
    }
}
