package org.openborough.indicators.targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openborough.indicators.judgement.target.Target;
import org.openborough.indicators.judgement.target.YearProfile;
import org.openborough.indicators.periods.Period;

/**
 * A target as it was set: for one period, with the profile within it.
 *
 * @param profile shares due by the end of each part of the period; empty where none was set
 */
public record TargetDue(Period period, Target target, List<BigDecimal> profile) {

    public boolean covers(Period part) {
        return !period.start().isAfter(part.start()) && !period.end().isBefore(part.end());
    }

    public long days() {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }

    /**
     * The target that a value of the given period is judged against. A part of the year has its share of a profiled
     * or cumulative target (an even share where no profile was set); any other value has the whole.
     */
    public Target by(Period part, boolean isCumulative) {
        if (part.end().equals(period.end()) && (part.start().equals(period.start()) || isCumulative)) {
            return target;
        }
        long months = monthsTo(period.end().plusDays(1));
        long passed = monthsTo(part.end().plusDays(1));
        if (!profile.isEmpty()) {
            int reached = Math.max(1, Math.toIntExact(passed * profile.size() / months));
            return new YearProfile(profile).by(reached, target);
        }
        return isCumulative
                ? target.share(BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(months), MathContext.DECIMAL64))
                : target;
    }

    private long monthsTo(java.time.LocalDate day) {
        return Math.max(1, ChronoUnit.MONTHS.between(period.start(), day));
    }
}
