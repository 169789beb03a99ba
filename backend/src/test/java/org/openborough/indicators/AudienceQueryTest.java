package org.openborough.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.api.IndicatorRequests;
import org.openborough.support.ServiceTest;

/** What is decided for a record is decided alike for a query. */
@ServiceTest
class AudienceQueryTest {

    @Inject
    Session session;

    @BeforeEach
    void indicatorsOfEveryKind() {
        Stream.of("public", "staff", "partners").forEach(visibility -> {
            IndicatorRequests.created(IndicatorRequests.anIndicatorWith("visibility", visibility));
            IndicatorRequests.active(IndicatorRequests.anIndicatorWith("visibility", visibility));
        });
    }

    @Test
    @TestTransaction
    void everybodyFindsWhatTheyMaySee() {
        assertAgreed(new Audience(EnumSet.of(Visibility.PUBLIC), false, false, null));
    }

    @Test
    @TestTransaction
    void staffFindWhatTheyMaySee() {
        assertAgreed(new Audience(EnumSet.allOf(Visibility.class), true, true, null));
    }

    @Test
    @TestTransaction
    void aPartnerFindsWhatItMaySee() {
        UUID owner = UUID.fromString(IndicatorRequests.owner());
        EnumSet<Visibility> visibilities = EnumSet.of(Visibility.PUBLIC, Visibility.PARTNERS);

        assertAgreed(new Audience(visibilities, false, false, UUID.randomUUID()));
        assertAgreed(new Audience(visibilities, false, false, owner));
    }

    private void assertAgreed(Audience audience) {
        NativeQuery<UUID> query =
                session.createNativeQuery("select i.id from indicator i where " + Audience.condition("i"), UUID.class);
        audience.bind(query);

        List<UUID> seen = session.createQuery("from Indicator", Indicator.class)
                .getResultStream()
                .filter(audience::sees)
                .map(Indicator::id)
                .toList();

        assertThat(query.getResultList()).hasSameElementsAs(seen).isNotEmpty();
    }
}
