package org.openborough.local.demonstration;

import static org.openborough.local.demonstration.Material.each;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Enters meetings with what was decided there, the actions that follow, and the issue they have in common. */
final class MinutesStep {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Caller clerk;
    private final Register register;
    private final List<Resource> indicators;
    private final LocalDate today;

    MinutesStep(Caller clerk, Register register, List<Resource> indicators, LocalDate today) {
        this.clerk = clerk;
        this.register = register;
        this.indicators = indicators;
        this.today = today;
    }

    int enter(JsonNode written) throws IOException, InterruptedException {
        List<JsonNode> meetings = each(written.get("meetings")).toList();
        for (JsonNode meeting : meetings) {
            enterMeeting(meeting);
        }
        return meetings.size();
    }

    private void enterMeeting(JsonNode written) throws IOException, InterruptedException {
        LocalDate day = today.minusDays(written.get("daysAgo").asLong());
        ObjectNode request =
                JSON.objectNode().put("body", written.get("body").asText()).put("heldAt", day + "T18:00:00Z");
        request.set("venues", written.get("venues"));
        Resource draft = clerk.create("/v1/meetings", request);
        clerk.change(draft, "POST", "/v1/meetings/" + draft.id() + "/publish", JSON.objectNode());
        for (JsonNode item : written.get("items")) {
            enterItem(draft.id(), item, day);
        }
    }

    private void enterItem(String meeting, JsonNode written, LocalDate day) throws IOException, InterruptedException {
        ObjectNode request = JSON.objectNode()
                .put("number", written.get("number").asText())
                .put("title", written.get("title").asText())
                .put("isExempt", written.path("isExempt").asBoolean());
        String item =
                clerk.create("/v1/meetings/" + meeting + "/items", request).id();
        for (JsonNode decision : written.get("decisions")) {
            enterDecision(item, decision, day);
        }
        if (written.has("issue")) {
            thread(item, written.get("issue").asText());
        }
    }

    private void enterDecision(String item, JsonNode written, LocalDate day) throws IOException, InterruptedException {
        ObjectNode request = minute(written, written).put("itemId", item);
        ArrayNode conditions = request.putArray("conditions");
        written.path("conditions").forEach(wording -> conditions.addObject().put("wording", wording.asText()));
        Resource decision = clerk.create("/v1/decisions", request);
        if (written.has("correction")) {
            JsonNode correction = written.get("correction");
            ObjectNode corrected = minute(written, correction)
                    .put("reason", correction.get("reason").asText());
            clerk.change(decision, "POST", "/v1/decisions/" + decision.id() + "/correct", corrected);
        }
        for (JsonNode action : written.path("actions")) {
            enterAction(decision.id(), action);
        }
        if (written.has("informedBy")) {
            link(indicators.get(written.get("informedBy").asInt()), decision, day);
        }
    }

    private static ObjectNode minute(JsonNode written, JsonNode wording) {
        return JSON.objectNode()
                .put("minuteNumber", written.get("minuteNumber").asText())
                .put("resolution", wording.get("resolution").asText())
                .put("outcome", written.get("outcome").asText());
    }

    private void enterAction(String decision, JsonNode written) throws IOException, InterruptedException {
        ObjectNode request = JSON.objectNode()
                .put("decisionId", decision)
                .put("kind", written.get("kind").asText())
                .put("task", written.get("task").asText())
                .put("reportTo", Material.textOrNull(written, "reportTo"))
                .put("postId", register.id(written.get("post").asText()))
                .put("due", today.plusDays(written.get("dueInDays").asLong()).toString());
        clerk.create("/v1/decision-actions", request);
    }

    private void link(Resource indicator, Resource decision, LocalDate day) throws IOException, InterruptedException {
        ObjectNode request = JSON.objectNode().put("type", "informed").put("validFrom", day.toString());
        request.putObject("from").put("kind", "indicator").put("id", indicator.id());
        request.putObject("to").put("kind", "decision").put("id", decision.id());
        clerk.create("/v1/links", request);
    }

    /** Adds an item to an issue, which is opened with the first one. */
    private void thread(String item, String title) throws IOException, InterruptedException {
        if (!register.knows(title)) {
            register.note(
                    title,
                    clerk.create("/v1/issues", JSON.objectNode().put("title", title))
                            .id());
        }
        String path = "/v1/issues/" + register.id(title);
        clerk.change(
                clerk.get(path), "POST", path + "/add-item", JSON.objectNode().put("itemId", item));
    }
}
