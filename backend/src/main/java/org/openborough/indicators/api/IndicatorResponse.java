package org.openborough.indicators.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.Definition;
import org.openborough.indicators.Frequency;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.IndicatorStatus;
import org.openborough.indicators.IndicatorSurroundings;
import org.openborough.indicators.IndicatorType;
import org.openborough.indicators.MeasureKind;
import org.openborough.indicators.Visibility;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;
import org.openborough.places.AreaKind;
import org.openborough.shared.http.Versioned;

/** An indicator with all that is laid down about it. */
record IndicatorResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "What people quote.", examples = "NI 192")
        String code,

        @Schema(examples = "Household waste recycled or composted")
        String title,

        @Schema(nullable = true, examples = "Share of household waste sent for reuse, recycling or composting.")
        String definition,

        @Schema(nullable = true, examples = "Less waste to landfill.")
        String rationale,

        @Schema(examples = "outcome") IndicatorType type,
        @Schema(examples = "performance-indicator") MeasureKind measureKind,
        @Schema(examples = "higher-is-better") Polarity polarity,
        @Schema(examples = "proportion") ValueType valueType,
        @Schema(nullable = true, examples = "%") String unit,
        @Schema(examples = "1") int decimals,
        @Schema(examples = "100") BigDecimal multiplier,

        @Schema(nullable = true, examples = "Tonnes recycled, composted or reused")
        String numeratorDefinition,

        @Schema(nullable = true, examples = "Tonnes of household waste collected")
        String denominatorDefinition,

        @Schema(examples = "quarterly") Frequency frequency,
        @Schema(examples = "financial") YearType yearType,
        @Schema(examples = "false") boolean isCumulative,
        @Schema(examples = "true") boolean isSeasonal,
        List<AreaKind> geographyLevels,
        @Schema(nullable = true, examples = "Waste returns") String source,
        @Schema(nullable = true, examples = "45") Integer dataLagDays,

        @Schema(nullable = true, examples = "As the national definition.")
        String method,

        @Schema(nullable = true) String caveats,
        @Schema(examples = "4") int suppressionThreshold,
        @Schema(nullable = true) String legalDriver,
        IndicatorOwnerResponse owner,
        @Schema(nullable = true) IndicatorThemeResponse theme,
        @Schema(examples = "public") Visibility visibility,
        @Schema(examples = "active") IndicatorStatus status,
        @Schema(nullable = true) LocalDate retiredOn,
        @Schema(nullable = true) String retirementReason,
        List<SetMembershipResponse> sets,

        @Schema(description = "The post that answers for it today.", nullable = true)
        IndicatorPostResponse responsiblePost,

        @Schema(description = "The post that enters its values today.", nullable = true)
        IndicatorPostResponse dataProviderPost,

        @Schema(description = "What follows it, once it is retired.")
        List<SuccessorResponse> successors)
        implements Versioned {

    record IndicatorOwnerResponse(
            UUID id, @Schema(examples = "Anytown Council") String name) {}

    record IndicatorThemeResponse(
            UUID id,
            @Schema(examples = "Waste") String name,

            @Schema(description = "Name of the theme it is part of.", nullable = true, examples = "Environment")
            String parent) {}

    record SetMembershipResponse(
            UUID id,
            @Schema(examples = "NI") String code,
            @Schema(examples = "National indicators") String name,
            @Schema(examples = "1") int edition,
            @Schema(examples = "NI 192") String reference) {

        static SetMembershipResponse from(IndicatorSurroundings.Membership membership) {
            return new SetMembershipResponse(
                    membership.setId(),
                    membership.code(),
                    membership.name(),
                    membership.edition(),
                    membership.reference());
        }
    }

    record IndicatorPostResponse(
            UUID id,
            @Schema(examples = "Head of Waste Services") String title) {

        static IndicatorPostResponse from(IndicatorSurroundings.Post post) {
            return post == null ? null : new IndicatorPostResponse(post.id(), post.title());
        }
    }

    record SuccessorResponse(
            UUID id,
            @Schema(examples = "NI 192a") String code,
            @Schema(examples = "Municipal waste recycled") String title,

            @Schema(nullable = true, examples = "Counts trade waste too.")
            String note) {

        static SuccessorResponse from(IndicatorSurroundings.Follower follower) {
            return new SuccessorResponse(follower.indicatorId(), follower.code(), follower.title(), follower.note());
        }
    }

    static IndicatorResponse from(Indicator indicator, IndicatorSurroundings around) {
        Definition laidDown = indicator.definition();
        return new IndicatorResponse(
                indicator.id(),
                indicator.version(),
                indicator.createdAt(),
                indicator.updatedAt(),
                laidDown.code(),
                laidDown.title(),
                laidDown.definition(),
                laidDown.rationale(),
                laidDown.type(),
                laidDown.measureKind(),
                laidDown.polarity(),
                laidDown.valueType(),
                laidDown.unit(),
                laidDown.decimals(),
                laidDown.multiplier(),
                laidDown.numeratorDefinition(),
                laidDown.denominatorDefinition(),
                laidDown.frequency(),
                laidDown.yearType(),
                laidDown.isCumulative(),
                laidDown.isSeasonal(),
                laidDown.geographyLevels().stream().sorted().toList(),
                laidDown.source(),
                laidDown.dataLagDays(),
                laidDown.method(),
                laidDown.caveats(),
                laidDown.suppressionThreshold(),
                laidDown.legalDriver(),
                new IndicatorOwnerResponse(laidDown.ownerId(), around.ownerName()),
                around.themeId() == null
                        ? null
                        : new IndicatorThemeResponse(around.themeId(), around.themeName(), around.upperThemeName()),
                laidDown.visibility(),
                indicator.status(),
                indicator.retiredOn(),
                indicator.retirementReason(),
                around.sets().stream().map(SetMembershipResponse::from).toList(),
                IndicatorPostResponse.from(around.responsible()),
                IndicatorPostResponse.from(around.provider()),
                around.successors().stream().map(SuccessorResponse::from).toList());
    }
}
