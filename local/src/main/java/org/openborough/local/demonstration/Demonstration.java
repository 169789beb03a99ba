package org.openborough.local.demonstration;

import static org.openborough.local.demonstration.Material.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demonstration borough: everything in it is illustrative but the names, codes and populations of its areas. */
public final class Demonstration {

    private final Callers callers;
    private final ReportingPeriods calendar;
    private final PrintStream progress;
    private final JsonNode areas = Material.read("areas");
    private final JsonNode people = Material.read("people");
    private final JsonNode catalogue = Material.read("indicators");
    private final Places places = new Places(areas);
    private final Register register = new Register();

    /**
     * @param service the address of the service
     * @param issuer the address of the local sign-in
     * @param today the day up to which there are values
     * @param progress where each finished step is told
     */
    public Demonstration(String service, String issuer, LocalDate today, PrintStream progress) {
        this.callers = new Callers(HttpClient.newHttpClient(), service, issuer);
        this.calendar = new ReportingPeriods(today);
        this.progress = progress;
    }

    /** Enters the borough into an empty service through its API. */
    public void enter() throws IOException, InterruptedException {
        Caller administrator = callers.administrator();
        Caller officer = callers.performanceOfficer();
        tell("areas", new AreasStep(administrator, officer, areas).enter());
        tell("posts", new PeopleStep(callers, administrator, register, people).enter());
        Map<String, Resource> indicators = enterIndicators(officer);
        tell("indicators", indicators.size());
        tell("targets", new TargetsStep(officer, calendar, places).enter(catalogue, indicators));
        List<Story> stories = stories(indicators);
        tell("values", new ValuesStep(officer).enter(imported(stories)));
        enterWhatCameLater(new LaterStep(callers, indicators), stories);
        tell(
                "meetings",
                new MinutesStep(
                                callers.democraticServices(),
                                register,
                                List.copyOf(indicators.values()),
                                calendar.today())
                        .enter(Material.read("minutes")));
    }

    private Map<String, Resource> enterIndicators(Caller officer) throws IOException, InterruptedException {
        String council = PeopleStep.councilName(people);
        return new IndicatorsStep(
                        officer,
                        register,
                        catalogue,
                        council,
                        people.get("since").asText())
                .enter();
    }

    private List<Story> stories(Map<String, Resource> indicators) {
        return each(catalogue.get("indicators"))
                .map(told -> new Story(
                        told, indicators.get(told.at("/is/code").asText()).body(), calendar, places))
                .toList();
    }

    /** All values but those that partners send by themselves. */
    private static List<Figure> imported(List<Story> stories) {
        List<Figure> figures = new ArrayList<>();
        for (Story story : stories) {
            story.figures().forEach(figures::add);
            if (story.told().has("sentBy")) {
                figures.remove(story.borough(0));
            }
        }
        return figures;
    }

    private static void enterWhatCameLater(LaterStep later, List<Story> stories)
            throws IOException, InterruptedException {
        for (Story story : stories) {
            if (story.told().has("sentBy")) {
                later.send(story);
            }
            for (JsonNode correction : story.told().path("corrections")) {
                later.correct(story, correction);
            }
            if (story.told().has("retired")) {
                later.retire(story.told());
            }
        }
    }

    private void tell(String what, int count) {
        progress.printf("  Demonstration borough: %,d %s entered%n", count, what);
    }
}
