package org.openborough.places;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with areas, boundaries and postcodes. */
public enum PlacesProblem implements ProblemType {
    AREA_CODE_TAKEN(Kind.CONFLICT, "Another area has this code"),
    ALIAS_TAKEN(Kind.CONFLICT, "Another area is known by this code or name"),
    TILE_TAKEN(Kind.CONFLICT, "Another area stands on this tile"),
    ONLY_TILE_EDITABLE(Kind.FORBIDDEN, "Your role allows a change of the tile only"),
    BOUNDARY_UNREADABLE(Kind.INVALID, "The boundary cannot be read"),
    NOT_A_POSTCODE(Kind.UNREADABLE, "That is not the form of a UK postcode"),
    POSTCODE_UNKNOWN(Kind.NOT_FOUND, "The postcode is not known here");

    private final Kind kind;
    private final String title;

    PlacesProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
