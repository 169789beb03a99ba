package org.openborough.petitions;

import org.openborough.petitions.schemes.PetitionScheme;

/**
 * A petition as somebody wants to make it.
 *
 * @param durationMonths for how long it is to be open; null for the scheme's default
 */
public record NewPetition(PetitionKind kind, Wording text, Particulars particulars, Integer durationMonths) {

    int monthsUnder(PetitionScheme scheme) {
        return durationMonths == null ? scheme.rules().duration().defaultMonths() : durationMonths;
    }
}
