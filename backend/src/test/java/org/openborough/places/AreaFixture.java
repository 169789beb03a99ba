package org.openborough.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Areas of the tests, a ward unless a test says otherwise. */
final class AreaFixture {

    private String code = "E05000932";
    private AreaKind kind = AreaKind.WARD;
    private String authorityType;
    private Area parent;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Tile tile;
    private final List<AreaAlias> aliases = new ArrayList<>();
    private Set<Area> successors = Set.of();

    static AreaFixture anArea() {
        return new AreaFixture();
    }

    AreaFixture coded(String newCode) {
        code = newCode;
        return this;
    }

    AreaFixture ofKind(AreaKind newKind) {
        kind = newKind;
        return this;
    }

    AreaFixture ofType(String newType) {
        authorityType = newType;
        return this;
    }

    AreaFixture in(Area newParent) {
        parent = newParent;
        return this;
    }

    AreaFixture from(String day) {
        validFrom = LocalDate.parse(day);
        return this;
    }

    AreaFixture until(String day) {
        validTo = LocalDate.parse(day);
        return this;
    }

    AreaFixture onTile(int column, int row) {
        tile = new Tile(column, row);
        return this;
    }

    AreaFixture knownAs(String scheme, String alias) {
        aliases.add(new AreaAlias(scheme, alias));
        return this;
    }

    AreaFixture followedBy(Area... areas) {
        successors = Set.of(areas);
        return this;
    }

    AreaDetails details() {
        return new AreaDetails("Ainsdale", kind, authorityType, null, validFrom, validTo, tile, aliases, List.of());
    }

    Area build() {
        return new Area(code, details(), parent, successors);
    }
}
