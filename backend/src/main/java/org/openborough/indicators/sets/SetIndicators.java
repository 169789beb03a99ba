package org.openborough.indicators.sets;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.IndicatorRepository;
import org.openborough.indicators.IndicatorStatus;
import org.openborough.indicators.Successor;
import org.openborough.indicators.sets.SetRetirement.CodeChange;
import org.openborough.shared.problem.Faults;
import org.openborough.shared.time.CouncilCalendar;

/** What happens to the indicators of a set when something happens to the set. */
@ApplicationScoped
class SetIndicators {

    private final IndicatorRepository indicators;
    private final CouncilCalendar calendar;

    @Inject
    SetIndicators(IndicatorRepository indicators, CouncilCalendar calendar) {
        this.indicators = indicators;
        this.calendar = calendar;
    }

    void requireKnown(List<SetEntry> entries) {
        Set<UUID> known =
                byId(entries.stream().map(SetEntry::indicatorId).toList()).keySet();
        Faults faults = new Faults();
        for (int i = 0; i < entries.size(); i++) {
            faults.addIf(
                    !known.contains(entries.get(i).indicatorId()),
                    "/entries/" + i + "/indicatorId",
                    "unknown-indicator",
                    "There is no such indicator.");
        }
        faults.throwIfAny(SetProblem.UNSOUND_ENTRIES);
    }

    void requireNoDrafts(IndicatorSet set) {
        List<String> drafts = indicators.withIds(set.indicatorIds()).stream()
                .filter(indicator -> indicator.status() == IndicatorStatus.DRAFT)
                .map(Indicator::code)
                .sorted()
                .toList();
        require(
                drafts.isEmpty(),
                SetProblem.SET_HAS_DRAFT_INDICATORS,
                "Activate these first: %s.".formatted(String.join(", ", drafts)));
    }

    LocalDate dayOf(SetRetirement retirement) {
        return retirement.on() == null ? calendar.today() : retirement.on();
    }

    /** Notes the indicators that follow those of the set. */
    void follow(IndicatorSet set, List<CodeChange> mapping) {
        Map<UUID, Indicator> known = byId(mapping.stream()
                .flatMap(change -> Stream.of(change.indicatorId(), change.successorId()))
                .distinct()
                .toList());
        requireSound(set, mapping, known.keySet());
        mapping.forEach(change ->
                known.get(change.indicatorId()).succeededBy(new Successor(change.successorId(), change.note())));
    }

    private static void requireSound(IndicatorSet set, List<CodeChange> mapping, Set<UUID> known) {
        Faults faults = new Faults();
        for (int i = 0; i < mapping.size(); i++) {
            CodeChange change = mapping.get(i);
            faults.addIf(
                            !set.holds(change.indicatorId()),
                            "/mapping/" + i + "/indicatorId",
                            "not-in-set",
                            "The set does not have this indicator.")
                    .addIf(
                            !known.contains(change.successorId()),
                            "/mapping/" + i + "/successorId",
                            "unknown-indicator",
                            "There is no such indicator.")
                    .addIf(
                            change.indicatorId().equals(change.successorId()),
                            "/mapping/" + i + "/successorId",
                            "own-successor",
                            "An indicator cannot succeed itself.");
        }
        faults.throwIfAny(SetProblem.UNSOUND_MAPPING);
    }

    /** Retires the active indicators of the set, but for those that other sets still hold. */
    void end(IndicatorSet set, LocalDate on, String reason, Set<UUID> heldElsewhere) {
        indicators.withIds(set.indicatorIds()).stream()
                .filter(indicator -> indicator.status() == IndicatorStatus.ACTIVE)
                .filter(indicator -> !heldElsewhere.contains(indicator.id()))
                .forEach(indicator -> indicator.retire(on, reason, List.of()));
    }

    private Map<UUID, Indicator> byId(List<UUID> ids) {
        return indicators.withIds(ids).stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    }
}
