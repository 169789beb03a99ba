package org.openborough.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openborough.local.demonstration.ReportingPeriods.Span;

/** Sets the borough's targets for the latest years and the one under way, and lowers one with its reason. */
final class TargetsStep {

    private final Caller officer;
    private final ReportingPeriods calendar;
    private final Places places;

    TargetsStep(Caller officer, ReportingPeriods calendar, Places places) {
        this.officer = officer;
        this.calendar = calendar;
        this.places = places;
    }

    int enter(JsonNode written, Map<String, Resource> indicators) throws IOException, InterruptedException {
        int entered = 0;
        for (JsonNode told : written.get("indicators")) {
            if (told.has("targets")) {
                entered += enterFor(told, indicators.get(told.at("/is/code").asText()));
            }
        }
        return entered;
    }

    private int enterFor(JsonNode told, Resource indicator) throws IOException, InterruptedException {
        JsonNode values = told.at("/targets/values");
        List<Span> years = calendar.years(indicator.text("yearType"), values.size());
        Resource latest = null;
        for (int index = 0; index < values.size(); index++) {
            ObjectNode request = aim(told.get("targets"), values.get(index))
                    .put("areaCode", places.borough().code())
                    .put("period", years.get(index).toString());
            latest = officer.create("/v1/indicators/" + indicator.id() + "/targets", request);
        }
        if (told.has("revisedTarget")) {
            revise(told, latest);
        }
        return values.size();
    }

    private void revise(JsonNode told, Resource target) throws IOException, InterruptedException {
        JsonNode revised = told.get("revisedTarget");
        ObjectNode request = aim(told.get("targets"), revised.get("value"))
                .put("reason", revised.get("reason").asText());
        officer.change(target, "POST", "/v1/targets/" + target.id() + "/revise", request);
    }

    private static ObjectNode aim(JsonNode targets, JsonNode value) {
        ObjectNode aim = JsonNodeFactory.instance.objectNode().put("toleranceKind", "points");
        aim.setAll(targets.<ObjectNode>deepCopy());
        aim.remove("values");
        return aim.set("value", value);
    }
}
