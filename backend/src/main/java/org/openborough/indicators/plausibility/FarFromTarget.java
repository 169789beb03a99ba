package org.openborough.indicators.plausibility;

import java.math.BigDecimal;
import java.util.List;
import org.openborough.indicators.judgement.Figures;
import org.openborough.indicators.judgement.target.Target;

/** A figure further from its target than half the target's own size. */
final class FarFromTarget implements Check {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public List<Warning> look(Figure figure, Circumstances circumstances) {
        Target target = circumstances.target();
        if (target == null || target.value().signum() == 0 || !isFar(figure.value(), target)) {
            return List.of();
        }
        return List.of(new Warning(
                "far-from-target",
                "%s is far from the target of %s.".formatted(Figures.of(figure.value()), Figures.of(target.value())),
                "/value"));
    }

    private static boolean isFar(BigDecimal value, Target target) {
        BigDecimal upper = target.upperValue() == null ? target.value() : target.upperValue();
        BigDecimal allowed = target.value().abs().multiply(HALF);
        return value.compareTo(target.value().subtract(allowed)) < 0 || value.compareTo(upper.add(allowed)) > 0;
    }
}
