package org.openborough.indicators.reporting.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.indicators.judgement.target.TargetStatus;
import org.openborough.indicators.reporting.OverviewFilter;

/** Which indicators to list. */
public class OverviewQuery {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words to search for in code, title and definition; misspellings are forgiven.")
    String words;

    @QueryParam("set")
    @Size(max = 60)
    @Parameter(description = "Code of an indicator set.")
    String set;

    @QueryParam("theme")
    @Parameter(description = "A theme, with its sub-themes.")
    UUID theme;

    @QueryParam("owner")
    @Parameter(description = "The organisation that owns the indicator.")
    UUID owner;

    @QueryParam("status")
    @Parameter(description = "State of the indicator itself.")
    IndicatorStatusFilter status;

    @QueryParam("measureKind")
    @Parameter(description = "Kind of measure.")
    MeasureKindFilter measureKind;

    @QueryParam("targetStatus")
    @Parameter(description = "How the latest value stands against its target.")
    TargetStatus targetStatus;

    @QueryParam("area")
    @Size(max = 20)
    @Parameter(description = "Code of the area whose values are shown; the council's own where left out.")
    String area;

    @QueryParam("sort")
    @DefaultValue("code")
    @Parameter(description = "Order of the list.")
    OverviewFilter.Order sort;

    OverviewFilter toFilter(String areaCode) {
        return new OverviewFilter(
                words == null || words.isBlank() ? null : words.strip(),
                set,
                theme,
                owner,
                status == null ? null : status.name().toLowerCase(Locale.ROOT),
                measureKind == null ? null : measureKind.word(),
                targetStatus,
                areaCode,
                sort);
    }

    /** The states an indicator can have. */
    public enum IndicatorStatusFilter {
        DRAFT,
        ACTIVE,
        RETIRED
    }

    /** The kinds of measure. */
    public enum MeasureKindFilter {
        PERFORMANCE_INDICATOR,
        SERVICE_STANDARD,
        SATISFACTION,
        RISK;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
