package org.openborough.petitions.moderation;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.openborough.petitions.schemes.rules.SchemeRules;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;

/**
 * On what a petition is refused (PET-L1).
 *
 * @param ground code of a ground, or an excluded matter, of the petition's own scheme
 * @param reason in this very case, for the public
 * @param withholdsText whether the petition's words may not be published
 */
@Embeddable
public record RefusalTerms(String ground, String reason, boolean withholdsText) {

    /** Refuses terms that the scheme does not have. */
    void requireAllowed(SchemeRules rules, boolean allegesSystematicFailure) {
        if (rules.groundText(ground).isEmpty()) {
            throw new DomainException(
                    ModerationProblem.UNKNOWN_GROUND,
                    "Use a code of the scheme's grounds of refusal or excluded matters.",
                    List.of(Fault.at("/ground", "unknown-ground", "The scheme does not have it.")));
        }
        require(!withholdsText || rules.mayWithhold(ground), ModerationProblem.TEXT_NOT_WITHHELD);
        boolean isLifted = rules.excludedMatters().stream()
                .anyMatch(matter -> matter.code().equals(ground) && matter.unlessSystematicFailure());
        require(!isLifted || !allegesSystematicFailure, ModerationProblem.EXCLUSION_LIFTED);
    }
}
