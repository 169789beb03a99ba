package org.openborough.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.indicators.IndicatorFixture.anIndicator;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final UUID TRUST = UUID.randomUUID();
    private static final Audience EVERYBODY = new Audience(EnumSet.of(Visibility.PUBLIC), false, false, null);
    private static final Audience STAFF = new Audience(EnumSet.allOf(Visibility.class), true, true, null);
    private static final Audience PARTNER =
            new Audience(EnumSet.of(Visibility.PUBLIC, Visibility.PARTNERS), false, false, TRUST);

    @Test
    void everybodySeesAnActivePublicIndicator() {
        assertThat(EVERYBODY.sees(anIndicator().active())).isTrue();
    }

    @Test
    void onlyStaffSeeADraft() {
        Indicator draft = anIndicator().draft();

        assertThat(EVERYBODY.sees(draft)).isFalse();
        assertThat(PARTNER.sees(draft)).isFalse();
        assertThat(STAFF.sees(draft)).isTrue();
    }

    @Test
    void onlyStaffSeeWhatIsForStaff() {
        Indicator internal = anIndicator().openTo(Visibility.STAFF).active();

        assertThat(EVERYBODY.sees(internal)).isFalse();
        assertThat(PARTNER.sees(internal)).isFalse();
        assertThat(STAFF.sees(internal)).isTrue();
    }

    @Test
    void partnersSeeWhatIsForPartners() {
        Indicator shared = anIndicator().openTo(Visibility.PARTNERS).active();

        assertThat(EVERYBODY.sees(shared)).isFalse();
        assertThat(PARTNER.sees(shared)).isTrue();
    }

    @Test
    void aPartnerSeesAllThatItsOrganisationOwns() {
        assertThat(PARTNER.sees(
                        anIndicator().openTo(Visibility.STAFF).ownedBy(TRUST).draft()))
                .isTrue();
    }
}
