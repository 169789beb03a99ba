package org.openborough.local.demonstration;

import static org.openborough.local.demonstration.Material.each;
import static org.openborough.local.demonstration.Material.textOrNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays down the themes, the indicators with who answers for them, and the sets. */
final class IndicatorsStep {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Caller officer;
    private final Register register;
    private final JsonNode written;
    private final String council;
    private final String since;

    IndicatorsStep(Caller officer, Register register, JsonNode written, String council, String since) {
        this.officer = officer;
        this.register = register;
        this.written = written;
        this.council = council;
        this.since = since;
    }

    /** The indicators as the service knows them, by code, in the order of the catalogue. */
    Map<String, Resource> enter() throws IOException, InterruptedException {
        for (JsonNode theme : written.get("themes")) {
            enterTheme(theme);
        }
        Map<String, Resource> entered = new LinkedHashMap<>();
        for (JsonNode indicator : written.get("indicators")) {
            Resource active = enterIndicator(indicator);
            entered.put(active.text("code"), active);
        }
        for (JsonNode set : written.get("sets")) {
            enterSet(set, entered);
        }
        return entered;
    }

    private void enterTheme(JsonNode theme) throws IOException, InterruptedException {
        String name = theme.get("name").asText();
        ObjectNode request =
                JSON.objectNode().put("name", name).put("parentId", register.id(textOrNull(theme, "parent")));
        register.note(name, officer.create("/v1/themes", request).id());
    }

    private Resource enterIndicator(JsonNode indicator) throws IOException, InterruptedException {
        Resource draft = officer.create("/v1/indicators", request(indicator));
        assign("responsible", textOrNull(indicator, "responsible"), draft);
        assign("provides-data", textOrNull(indicator, "provider"), draft);
        return officer.change(draft, "POST", "/v1/indicators/" + draft.id() + "/activate", JSON.objectNode());
    }

    private ObjectNode request(JsonNode indicator) {
        ObjectNode request = usual();
        request.setAll((ObjectNode) indicator.get("is"));
        return request.put("themeId", register.id(indicator.get("theme").asText()))
                .put("ownerId", register.id(indicator.path("owner").asText(council)));
    }

    /** What most of them have in common. */
    private static ObjectNode usual() {
        ObjectNode usual = JSON.objectNode()
                .put("measureKind", "performance-indicator")
                .put("multiplier", 1)
                .put("yearType", "financial")
                .put("isCumulative", false)
                .put("isSeasonal", false)
                .put("suppressionThreshold", 4)
                .put("visibility", "public")
                .put("source", "Illustrative figures of the demonstration borough");
        usual.putArray("geographyLevels").add("country").add("region").add("authority");
        return usual;
    }

    private void assign(String duty, String post, Resource indicator) throws IOException, InterruptedException {
        if (post != null) {
            officer.create(
                    "/v1/responsibilities",
                    JSON.objectNode()
                            .put("postId", register.id(post))
                            .put("resourceKind", "indicator")
                            .put("resourceId", indicator.id())
                            .put("duty", duty)
                            .put("validFrom", since));
        }
    }

    private void enterSet(JsonNode set, Map<String, Resource> indicators) throws IOException, InterruptedException {
        ObjectNode request =
                set.<ObjectNode>deepCopy().put("ownerId", register.id(council)).put("validFrom", since);
        Resource draft = officer.create("/v1/indicator-sets", request);
        String path = "/v1/indicator-sets/" + draft.id();
        ObjectNode entries = JSON.objectNode();
        entries.set("entries", entries(set.get("code").asText(), indicators));
        Resource filled = officer.change(draft, "PUT", path + "/entries", entries);
        officer.change(filled, "POST", path + "/finalise", JSON.objectNode());
    }

    private ArrayNode entries(String setCode, Map<String, Resource> indicators) {
        List<ObjectNode> entries = each(written.get("indicators"))
                .filter(indicator -> indicator.get("set").asText().equals(setCode))
                .map(indicator -> JSON.objectNode()
                        .put(
                                "indicatorId",
                                indicators
                                        .get(indicator.at("/is/code").asText())
                                        .id())
                        .put("reference", indicator.get("reference").asText()))
                .toList();
        return JSON.arrayNode().addAll(entries);
    }
}
