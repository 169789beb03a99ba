package org.openborough.indicators.judgement.target;

import java.util.List;
import java.util.Map;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Judgement;
import org.openborough.indicators.judgement.Rule;

/**
 * Whether a good average hides a poor part: the borough is green while some ward is red.
 *
 * @param redAreas the areas that are red, in the order of their codes
 */
public record MaskedArea(TargetStatus whole, int areas, List<String> redAreas) implements Judgement {

    public MaskedArea {
        redAreas = List.copyOf(redAreas);
    }

    /** The status of the whole and of each part by its code. */
    public static MaskedArea of(TargetStatus whole, Map<String, TargetStatus> parts) {
        List<String> red = parts.entrySet().stream()
                .filter(part -> part.getValue() == TargetStatus.RED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new MaskedArea(whole, parts.size(), red);
    }

    public boolean isMasked() {
        return whole == TargetStatus.GREEN && !redAreas.isEmpty();
    }

    @Override
    public Explanation explain() {
        return Explanation.of(Rule.MASKED_AREA)
                .input("status of the whole", whole.wireName())
                .input("areas", areas)
                .input("red areas", redAreas.isEmpty() ? "none" : String.join(", ", redAreas))
                .step("whole green and " + redAreas.size() + " of " + areas + " areas red = "
                        + (isMasked() ? "masked" : "not masked"))
                .conclude(
                        isMasked()
                                ? "The whole is green, but " + redAreas.size() + " of its " + areas + " areas are red."
                                : "The status of the whole hides no red area.");
    }
}
