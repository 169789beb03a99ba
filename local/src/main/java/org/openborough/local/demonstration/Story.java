package org.openborough.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openborough.local.demonstration.ReportingPeriods.Span;

/**
 * How one indicator went, told in numbers: the borough's as they are written down; those of other areas drawn from a
 * line between two values, with what looks like chance.
 */
final class Story {

    private static final double CHANCE_OF_LARGE_AREAS = 0.01;
    private static final double CHANCE_OF_COUNCILS = 0.02;
    private static final double CHANCE_OF_WARDS = 0.06;

    private final JsonNode told;
    private final JsonNode indicator;
    private final List<Span> periods;
    private final Places places;

    /**
     * @param told an entry of the catalogue of indicators
     * @param indicator the indicator as the service knows it
     */
    Story(JsonNode told, JsonNode indicator, ReportingPeriods calendar, Places places) {
        this.told = told;
        this.indicator = indicator;
        this.places = places;
        this.periods = calendar.complete(
                indicator.get("frequency").asText(),
                indicator.get("yearType").asText(),
                told.get("values").size());
    }

    JsonNode told() {
        return told;
    }

    /** The borough's value of a period: of the latest where the number is 0, and so on backwards. */
    Figure borough(int periodsAgo) {
        return borough().skip(borough().count() - 1 - periodsAgo).findFirst().orElseThrow();
    }

    /** All values, the borough's first. */
    Stream<Figure> figures() {
        return Stream.of(
                        borough(),
                        along("england", places.country()),
                        along("region", places.region()),
                        councils(),
                        wards())
                .flatMap(figures -> figures);
    }

    private Stream<Figure> borough() {
        return IntStream.range(0, periods.size())
                .filter(index -> value(index).isNumber() || mark(index) != null)
                .mapToObj(index -> value(index).isNumber()
                        ? figure(places.borough(), index, value(index).asDouble(), mark(index))
                        : Figure.withoutValue(code(), periods.get(index), places.borough(), mark(index)));
    }

    private JsonNode value(int index) {
        return told.get("values").get(index);
    }

    private String mark(int index) {
        return told.at("/marks/" + index).asText(null);
    }

    private Stream<Figure> along(String line, Place place) {
        return told.has(line)
                ? all(index -> figure(place, index, chance(place, index, CHANCE_OF_LARGE_AREAS) * on(line, index)))
                : Stream.empty();
    }

    private Stream<Figure> councils() {
        return told.has("spread") ? places.others().stream().flatMap(this::council) : Stream.empty();
    }

    private Stream<Figure> council(Place place) {
        double stand = 1 + told.get("spread").asDouble() * Wobble.of(code() + place.code());
        return all(
                index -> figure(place, index, chance(place, index, CHANCE_OF_COUNCILS) * stand * on("england", index)));
    }

    private Stream<Figure> wards() {
        return told.has("wards") ? places.wards().stream().flatMap(this::ward) : Stream.empty();
    }

    private Stream<Figure> ward(Place place) {
        double stand = 1 + told.at("/wards/gradient").asDouble() * place.need();
        int first = periods.size() - told.at("/wards/periods").asInt();
        return IntStream.range(first, periods.size())
                .mapToObj(index -> figure(
                        place,
                        index,
                        chance(place, index, CHANCE_OF_WARDS)
                                * stand
                                * value(index).asDouble()));
    }

    private Stream<Figure> all(IntFunction<Figure> figure) {
        return IntStream.range(0, periods.size()).mapToObj(figure);
    }

    private double on(String line, int index) {
        double from = told.get(line).get(0).asDouble();
        double to = told.get(line).get(1).asDouble();
        return from + (to - from) * index / (periods.size() - 1);
    }

    private double chance(Place place, int index, double most) {
        return 1 + most * Wobble.of(code() + place.code() + index);
    }

    private Figure figure(Place place, int index, double value) {
        return figure(place, index, value, null);
    }

    private Figure figure(Place place, int index, double value, String status) {
        if (told.has("base")) {
            return divided(place, index, value, status);
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(indicator.get("decimals").asInt(), RoundingMode.HALF_UP);
        Figure figure = Figure.ofValue(code(), periods.get(index), place, rounded, status);
        return told.has("margin") ? figure.within(told.get("margin").decimalValue()) : figure;
    }

    private Figure divided(Place place, int index, double value, String status) {
        long denominator = Math.round(place.people() * told.get("base").asDouble());
        long counted =
                Math.round(value * denominator / indicator.get("multiplier").asDouble());
        boolean isPart = indicator.get("valueType").asText().equals("proportion");
        long numerator = isPart ? Math.min(counted, denominator) : counted;
        return Figure.ofParts(code(), periods.get(index), place, numerator, denominator, status);
    }

    private String code() {
        return indicator.get("code").asText();
    }
}
