package org.openborough.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings the values in as a file, as an officer would. */
final class ValuesStep {

    private static final int PAUSE_IN_MILLIS = 100;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Caller officer;

    ValuesStep(Caller officer) {
        this.officer = officer;
    }

    int enter(List<Figure> figures) throws IOException, InterruptedException {
        String file = Stream.concat(Stream.of(Figure.HEADERS), figures.stream().map(Figure::line))
                .collect(Collectors.joining("\n", "", "\n"));
        Resource sent = officer.upload("/v1/imports", Map.of("kind", "observations"), "illustrative-values.csv", file);
        String path = "/v1/imports/" + sent.id();
        officer.change(sent, "POST", path + "/check", JSON.objectNode());
        Resource checked = until("checked", path);
        JsonNode counts = checked.body().get("counts");
        if (counts.get("rejected").asLong() > 0) {
            throw new IOException("The service rejects values: "
                    + officer.get(path + "/rows?fate=rejected").body());
        }
        officer.change(checked, "POST", path + "/apply", JSON.objectNode().put("acceptRejected", false));
        until("applied", path);
        return counts.get("created").asInt();
    }

    /** Waits for the work in the background. */
    private Resource until(String state, String path) throws IOException, InterruptedException {
        Resource now = officer.get(path);
        while (!now.text("state").equals(state)) {
            if (now.text("state").equals("failed")) {
                throw new IOException("The values could not be imported: " + now.text("failure"));
            }
            Thread.sleep(PAUSE_IN_MILLIS);
            now = officer.get(path);
        }
        return now;
    }
}
