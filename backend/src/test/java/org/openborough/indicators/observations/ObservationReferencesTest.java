package org.openborough.indicators.observations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.indicators.reporting.ReportingFixture;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

/** What the database itself guarantees of the indicators and areas that values refer to. */
@ServiceTest
class ObservationReferencesTest {

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    private ReportingFixture fixture;
    private UUID indicator;
    private UUID area;

    @BeforeEach
    void aValue() {
        fixture = new ReportingFixture(database);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        UUID owner = fixture.organisation("Illustrative owner " + mark);
        indicator = fixture.indicator("REF " + mark, "higher-is-better", "proportion", owner, "public");
        area = fixture.area(
                "R%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)),
                "Illustrative area " + mark,
                "authority",
                null);
        fixture.valued(indicator, area, 2024, "12");
    }

    @Test
    void aValueOfAnUnknownIndicatorIsRefused() {
        assertThatThrownBy(() -> fixture.valued(UUID.randomUUID(), area, 2024, "12"))
                .rootCause()
                .hasMessageContaining("A value is of an indicator that is not there");
    }

    @Test
    void aValueOfAnUnknownAreaIsRefused() {
        assertThatThrownBy(() -> fixture.valued(indicator, UUID.randomUUID(), 2024, "12"))
                .rootCause()
                .hasMessageContaining("A value is of an area that is not there");
    }

    @Test
    void anIndicatorWithValuesIsNotRemoved() {
        assertThatThrownBy(() -> sql.run(Sql.AS_TEST + "delete from indicator where id = '%s'".formatted(indicator)))
                .hasMessageContaining("What has values is kept");
    }

    @Test
    void anAreaWithValuesIsNotRemoved() {
        assertThatThrownBy(() -> sql.run(Sql.AS_TEST + "delete from area where id = '%s'".formatted(area)))
                .hasMessageContaining("What has values is kept");
    }

    @Test
    void theIdThatValuesReferToDoesNotChange() {
        assertThatThrownBy(() -> sql.run(Sql.AS_TEST
                        + "update indicator set id = '%s' where id = '%s'".formatted(UUID.randomUUID(), indicator)))
                .hasMessageContaining("An id never changes");
        assertThatThrownBy(() -> sql.run(
                        Sql.AS_TEST + "update area set id = '%s' where id = '%s'".formatted(UUID.randomUUID(), area)))
                .hasMessageContaining("An id never changes");
    }
}
