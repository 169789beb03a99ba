package org.openborough.places.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.places.Tile;

/** A place on the tile grid, as it is sent and answered. */
record TileForm(
        @NotNull @Min(0) @Max(99) @Schema(description = "From the west.", examples = "2")
        Integer column,

        @NotNull @Min(0) @Max(99) @Schema(description = "From the north.", examples = "5")
        Integer row) {

    static TileForm of(Tile tile) {
        return tile == null ? null : new TileForm(tile.column(), tile.row());
    }

    Tile toTile() {
        return new Tile(column, row);
    }
}
