package org.openborough.places.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.places.Area;
import org.openborough.places.AreaDetails;
import org.openborough.places.AreaKind;
import org.openborough.shared.http.Text;

/** What can be changed of an area. */
record AreaRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Ainsdale")
        String name,

        @NotNull @Schema(examples = "ward") AreaKind kind,

        @Size(max = 60)
        @Pattern(regexp = "^[a-z]+(-[a-z]+)*$")
        @Schema(description = "For authorities only.", examples = "metropolitan-district")
        String authorityType,

        @Size(max = 200) @Schema(description = "Code or alias of the area it lies in.", examples = "E08000014")
        String parentCode,

        @Schema(description = "First day of this vintage.", examples = "2004-06-10")
        LocalDate validFrom,

        @Schema(description = "Last day of this vintage.") LocalDate validTo,
        @Valid TileForm tile,
        @Size(max = 50) List<@NotNull @Valid AliasForm> aliases,

        @Size(max = 50) @Schema(description = "Codes of the areas that took its place.", examples = "[]")
        List<@NotNull @Size(max = 200) String> successorCodes) {

    static AreaRequest of(Area area) {
        return new AreaRequest(
                area.name(),
                area.kind(),
                area.authorityType(),
                area.parent().map(Area::code).orElse(null),
                area.validFrom(),
                area.validTo(),
                TileForm.of(area.tile()),
                area.aliases().stream().map(AliasForm::of).toList(),
                area.successors().stream().map(Area::code).toList());
    }

    AreaDetails toDetails() {
        return new AreaDetails(
                name,
                kind,
                authorityType,
                parentCode,
                validFrom,
                validTo,
                tile == null ? null : tile.toTile(),
                aliases == null
                        ? List.of()
                        : aliases.stream().map(AliasForm::toAlias).toList(),
                successorCodes == null ? List.of() : successorCodes);
    }
}
