package org.openborough.indicators.targets;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.openborough.indicators.judgement.target.Target;
import org.openborough.indicators.judgement.target.TargetOperator;
import org.openborough.indicators.judgement.target.Tolerance;

/**
 * What a target asks for.
 *
 * @param value the target, or the lower end of the range for {@link TargetOperator#BETWEEN}
 * @param upperValue the upper end of that range; null for every other operator
 * @param minimum the worst that is acceptable: beyond it the value is red whatever the tolerance; null for none
 * @param stretch an aim beyond the target; null for none
 * @param tolerance how far short of the target is still amber
 * @param profile shares of an annual target due by the end of each part of the year, the last of them 1; null where the
 *     target is not divided
 */
@Embeddable
public record Aim(
        TargetOperator operator,
        BigDecimal value,
        BigDecimal upperValue,
        BigDecimal minimum,
        BigDecimal stretch,
        BigDecimal tolerance,
        Tolerance.Kind toleranceKind,
        @Convert(converter = Shares.class) List<BigDecimal> profile) {

    public Aim {
        profile = profile == null ? null : List.copyOf(profile);
    }

    /** The form in which values are judged against it. */
    public Target toTarget() {
        return new Target(operator, value, upperValue, minimum, stretch, new Tolerance(tolerance, toleranceKind));
    }
}
