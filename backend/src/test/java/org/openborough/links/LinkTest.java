package org.openborough.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.support.Refusals.assertRefused;
import static org.openborough.support.Refusals.faultsOf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openborough.shared.records.RecordRef;

class LinkTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

    private final RecordRef indicator = new RecordRef(Kinds.INDICATOR, UUID.randomUUID());
    private final RecordRef priority = new RecordRef(Kinds.PRIORITY, UUID.randomUUID());

    @Test
    void keepsWhatWasSaidAndWhoMadeIt() {
        Link link = link(LinkType.MEASURES, indicator, priority, null);

        assertThat(link.from()).isEqualTo(indicator);
        assertThat(link.to()).isEqualTo(priority);
        assertThat(link.madeBy()).isEqualTo("Head of Performance");
        assertThat(link.validTo()).isEmpty();
    }

    @Test
    void leadsOnlyBetweenKindsThatItsTypeJoins() {
        assertThat(faultsOf(() -> link(LinkType.MEASURES, priority, indicator, null)))
                .containsExactly("/type kinds-not-joined");
    }

    @Test
    void doesNotLeadToWhereItBegins() {
        assertThat(faultsOf(() -> link(LinkType.RELATES_TO, indicator, indicator, null)))
                .containsExactly("/to itself");
    }

    @Test
    void doesNotEndBeforeItBegins() {
        Link link = link(LinkType.MEASURES, indicator, priority, null);

        assertThat(faultsOf(() -> link(LinkType.MEASURES, indicator, priority, FIRST_DAY.minusDays(1))))
                .containsExactly("/validTo before-start");
        assertThat(faultsOf(() -> link.end(FIRST_DAY.minusDays(1), "No longer asked.")))
                .containsExactly("/validTo before-start");
    }

    @Test
    void endsOnceWithAReason() {
        Link link = link(LinkType.MEASURES, indicator, priority, null);

        link.end(FIRST_DAY, "The priority was met.");

        assertThat(link.validTo()).contains(FIRST_DAY);
        assertThat(link.endReason()).contains("The priority was met.");
        assertRefused(() -> link.end(FIRST_DAY, "Again."), LinkProblem.LINK_ENDED);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeReadsBothWaysBetweenKindsThatAreKnown(LinkType type) {
        assertThat(type.words()).isNotBlank();
        assertThat(type.wordsBack()).isNotBlank();
        assertThat(type.fromKinds()).isNotEmpty().isSubsetOf(Kinds.ALL);
        assertThat(type.toKinds()).isNotEmpty().isSubsetOf(Kinds.ALL);
    }

    private static Link link(LinkType type, RecordRef from, RecordRef to, LocalDate lastDay) {
        return new Link(new Connection(type, from, to, FIRST_DAY, lastDay, null), "Head of Performance");
    }
}
