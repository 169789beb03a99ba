package org.openborough.indicators.targets;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.problem.CommonProblem;

/** What an indicator should reach in one area and period. A change is a new revision; the earlier ones are kept. */
@Entity
@Table(name = "target")
public class IndicatorTarget {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID indicatorId;
    private UUID areaId;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private int revision;

    @Embedded
    private Aim aim;

    private String reason;
    private String setBy;
    private Instant setAt;
    private Instant supersededAt;

    protected IndicatorTarget() {}

    /**
     * A first target.
     *
     * @param reason why this much; may be null
     * @param setBy title of the post that sets it
     */
    public IndicatorTarget(
            UUID indicatorId, UUID areaId, Period period, Aim aim, String reason, String setBy, Instant setAt) {
        this.indicatorId = indicatorId;
        this.areaId = areaId;
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.revision = 1;
        this.aim = aim;
        this.reason = reason;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /**
     * The revision that takes the place of this one.
     *
     * @param why required when the new aim asks for less; may be null otherwise
     */
    public IndicatorTarget revise(Aim newAim, String why, String revisedBy, Instant now) {
        require(
                why != null || !Ambition.of(aim).isLoweredBy(newAim),
                TargetProblem.LOWERED_WITHOUT_REASON,
                "The reason is printed beside the target.");
        Instant at = now.isBefore(setAt) ? setAt : now;
        supersededAt = at;
        IndicatorTarget next = new IndicatorTarget();
        next.indicatorId = indicatorId;
        next.areaId = areaId;
        next.periodStart = periodStart;
        next.periodEnd = periodEnd;
        next.revision = revision + 1;
        next.aim = newAim;
        next.reason = why;
        next.setBy = revisedBy;
        next.setAt = at;
        return next;
    }

    /** Refuses when the caller has read another revision, or this one has been replaced. */
    public void requireRevision(long expected) {
        require(
                revision == expected && supersededAt == null,
                CommonProblem.STALE_VERSION,
                "You read revision %d; read the current target and repeat your change.".formatted(expected));
    }

    public Period period(YearType yearType) {
        return Period.between(periodStart, periodEnd, yearType);
    }

    /** The form in which a value of its period, or of a part of it, is judged. */
    public TargetDue due(YearType yearType) {
        return new TargetDue(period(yearType), aim.toTarget(), aim.profile() == null ? List.of() : aim.profile());
    }

    public UUID id() {
        return id;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    public UUID areaId() {
        return areaId;
    }

    public int revision() {
        return revision;
    }

    public Aim aim() {
        return aim;
    }

    public String reason() {
        return reason;
    }

    public String setBy() {
        return setBy;
    }

    public Instant setAt() {
        return setAt;
    }

    public Instant supersededAt() {
        return supersededAt;
    }
}
