package org.openborough.petitions.schemes.api;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.calendar.Nation;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.petitions.schemes.rules.SchemeRules;

/** What a scheme can begin with. */
record PetitionSchemePresetsResponse(List<PresetResponse> items) {

    record PresetResponse(
            @Schema(examples = "england-voluntary") SchemePreset preset,
            @Schema(examples = "england") Nation nation,
            SchemeRules rules) {}

    static PetitionSchemePresetsResponse all() {
        return new PetitionSchemePresetsResponse(Arrays.stream(SchemePreset.values())
                .map(preset -> new PresetResponse(preset, preset.nation(), preset.rules()))
                .toList());
    }
}
