package org.openborough.indicators.observations;

import java.util.List;
import java.util.Map;
import org.openborough.indicators.plausibility.Warning;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.problem.Faults;

/** The reasons given for what is unusual about a value, by the code of the warning they answer. */
public record Acceptances(Map<String, String> reasons) {

    public static final Acceptances NONE = new Acceptances(Map.of());

    public Acceptances {
        reasons = Map.copyOf(reasons);
    }

    /** The warnings with their answers, or a refusal that names each that has none. */
    List<Answer> answer(List<Warning> warnings) {
        Faults unanswered = new Faults();
        warnings.stream()
                .filter(warning -> !reasons.containsKey(warning.code()))
                .forEach(warning -> unanswered.add(Fault.at(warning.field(), warning.code(), warning.detail())));
        unanswered.throwIfAny(ObservationProblem.PLAUSIBILITY_UNANSWERED);
        return warnings.stream()
                .map(warning ->
                        new Answer(warning.code(), warning.field(), warning.detail(), reasons.get(warning.code())))
                .toList();
    }
}
