package org.openborough.petitions.schemes.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openborough.shared.problem.Faults;

/**
 * Every rule of a petition scheme. A petition keeps the rules it was made under for ever (PET-01, PET-02).
 *
 * @param excludedMatters what the scheme is not for
 * @param refusalGrounds other grounds on which a petition can be refused
 */
public record SchemeRules(
        @NotNull @Valid SigningRules signing,
        @NotNull @Valid ModerationRules moderation,
        @NotNull @Valid DurationRules duration,
        @NotNull @Valid ThresholdRules thresholds,
        @NotNull @Valid TimescaleRules timescales,
        @NotNull @Valid MeetingRules meetings,
        @NotNull @Size(max = 50) List<@NotNull @Valid ExcludedMatter> excludedMatters,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid RefusalGround> refusalGrounds,
        @NotNull @Valid ElectionRules elections,
        @NotNull @Valid RetentionRules retention) {

    /** Adds what contradicts itself to the faults. */
    public void addFaults(Faults faults) {
        faults.addIf(
                duration.defaultMonths() > duration.maximumMonths(),
                "/rules/duration/defaultMonths",
                "longer-than-maximum",
                "A petition cannot be open for longer than the maximum.");
        faults.addIf(
                moderation.supportersNeeded() > 0 && moderation.gatherWithinDays() == null,
                "/rules/moderation/gatherWithinDays",
                "missing",
                "Say for how long supporters can be gathered.");
        faults.addIf(
                Set.copyOf(signing.basis()).size() < signing.basis().size(),
                "/rules/signing/basis",
                "repeated-basis",
                "Each basis is there once.");
        addRepeatedCodes(faults);
    }

    private void addRepeatedCodes(Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < excludedMatters.size(); i++) {
            boolean isNew = seen.add(excludedMatters.get(i).code());
            faults.addIf(!isNew, "/rules/excludedMatters/" + i + "/code", "repeated-code", "Each code is there once.");
        }
        for (int i = 0; i < refusalGrounds.size(); i++) {
            boolean isNew = seen.add(refusalGrounds.get(i).code());
            faults.addIf(!isNew, "/rules/refusalGrounds/" + i + "/code", "repeated-code", "Each code is there once.");
        }
    }

    /** What the public reads of a ground of refusal, excluded matters among them, by its code. */
    public Optional<String> groundText(String code) {
        return Stream.concat(
                        excludedMatters.stream()
                                .filter(matter -> matter.code().equals(code))
                                .map(ExcludedMatter::text),
                        refusalGrounds.stream()
                                .filter(ground -> ground.code().equals(code))
                                .map(RefusalGround::text))
                .findFirst();
    }

    /** Whether a petition refused on this ground may be refused without showing its words. */
    public boolean mayWithhold(String code) {
        return refusalGrounds.stream().anyMatch(ground -> ground.code().equals(code) && ground.mayWithholdText());
    }
}
