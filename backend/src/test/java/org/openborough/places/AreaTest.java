package org.openborough.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openborough.places.AreaFixture.anArea;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;

class AreaTest {

    @Test
    void aCodeBelongsToOneKindOfArea() {
        isRefusedFor("code-of-another-kind", () -> anArea().coded("E08000014").build());
    }

    @Test
    void anAreaTheCouncilDrewItselfHasACodeOfItsOwn() {
        Area area =
                anArea().coded("SEFTON-NORTH").ofKind(AreaKind.AREA_COMMITTEE).build();

        assertThat(area.code()).isEqualTo("SEFTON-NORTH");
    }

    @Test
    void onlyAnAuthorityHasAType() {
        isRefusedFor("not-an-authority", () -> anArea().ofType("metropolitan-district")
                .build());
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        isRefusedFor(
                "before-start",
                () -> anArea().from("2004-06-10").until("2004-06-09").build());
    }

    @Test
    void anAreaDoesNotLieInItself() {
        Area authority = anArea().coded("E08000014").ofKind(AreaKind.AUTHORITY).build();
        Area ward = anArea().in(authority).build();

        isRefusedFor(
                "circle",
                () -> authority.revise(anArea().ofKind(AreaKind.AUTHORITY).details(), ward, Set.of()));
    }

    @Test
    void onlyAnAreaThatHasEndedHasSuccessors() {
        Area successor = anArea().coded("E05015000").build();

        isRefusedFor("still-valid", () -> anArea().followedBy(successor).build());
        assertThat(anArea().until("2026-05-06").followedBy(successor).build().successors())
                .containsExactly(successor);
    }

    @Test
    void aTileCanMoveWhileAllElseStays() {
        Area area = anArea().knownAs("former-gss", "00CAGZ").build();

        assertThat(area.differsOnlyInTile(
                        anArea().knownAs("former-gss", "00CAGZ").onTile(2, 3).details(), null, Set.of()))
                .isTrue();
        assertThat(area.differsOnlyInTile(anArea().onTile(2, 3).details(), null, Set.of()))
                .isFalse();
    }

    private static void isRefusedFor(String code, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.faults())
                .extracting(Fault::code)
                .containsExactly(code));
    }
}
