package org.openborough.local.demonstration;

import static org.openborough.local.demonstration.Material.each;
import static org.openborough.local.demonstration.Material.textOrNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** Enters the areas with their populations, and who the borough is compared with. */
final class AreasStep {

    private static final int YEAR_OF_POPULATIONS = 2020;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Caller administrator;
    private final Caller officer;
    private final JsonNode written;

    AreasStep(Caller administrator, Caller officer, JsonNode written) {
        this.administrator = administrator;
        this.officer = officer;
        this.written = written;
    }

    int enter() throws IOException, InterruptedException {
        List<JsonNode> areas = each(written.get("areas")).toList();
        for (JsonNode area : areas) {
            Resource entered = administrator.create("/v1/areas", request(area));
            administrator.create("/v1/areas/" + entered.id() + "/populations", population(area));
        }
        officer.create("/v1/comparator-groups", neighbours());
        return areas.size();
    }

    private ObjectNode request(JsonNode area) {
        boolean isWard = area.get("kind").asText().equals("ward");
        ObjectNode request = JSON.objectNode()
                .put("code", area.get("code").asText())
                .put("name", area.get("name").asText())
                .put("kind", area.get("kind").asText())
                .put("authorityType", textOrNull(area, "type"))
                .put("parentCode", isWard ? written.get("council").asText() : textOrNull(area, "parent"))
                .put("validFrom", textOrNull(area, "validFrom"));
        if (area.has("tile")) {
            request.putObject("tile")
                    .put("column", area.at("/tile/0").asInt())
                    .put("row", area.at("/tile/1").asInt());
        }
        return request;
    }

    private static ObjectNode population(JsonNode area) {
        return JSON.objectNode()
                .put("year", YEAR_OF_POPULATIONS)
                .put("source", "ONS mid-year estimates")
                .put("people", area.get("people").asInt());
    }

    private ObjectNode neighbours() {
        JsonNode group = written.get("neighbours");
        ObjectNode request = JSON.objectNode()
                .put("name", group.get("name").asText())
                .put("kind", "statistical-neighbours")
                .put("subjectAreaCode", written.get("council").asText())
                .put("source", group.get("source").asText());
        request.putArray("members")
                .addAll(each(group.get("members"))
                        .map(code -> JSON.objectNode().put("areaCode", code.asText()))
                        .toList());
        return request;
    }
}
