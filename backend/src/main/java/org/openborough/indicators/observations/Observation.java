package org.openborough.indicators.observations;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.problem.CommonProblem;

/**
 * One reported value of an indicator for one area and period. A correction is a new revision, never an overwrite, so
 * that every past report can be made again as it was (IND-02).
 */
@Entity
public class Observation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID indicatorId;
    private UUID areaId;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private int revision;

    @Embedded
    private Measurement measurement;

    private String reason;
    private Instant recordedAt;
    private String recordedBy;
    private Instant supersededAt;
    private UUID importId;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "plausibility_answer", joinColumns = @JoinColumn(name = "observation_id"))
    private Set<Answer> answers = new HashSet<>();

    protected Observation() {}

    /**
     * The first value.
     *
     * @param recordedBy title of the post that reports it
     */
    public Observation(
            UUID indicatorId,
            UUID areaId,
            Period period,
            Measurement measurement,
            String recordedBy,
            Instant recordedAt) {
        this.indicatorId = indicatorId;
        this.areaId = areaId;
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.revision = 1;
        this.measurement = measurement;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /**
     * The revision that takes the place of this one, which is kept.
     *
     * @param why in words for the public record
     */
    public Observation correct(Measurement corrected, String why, String correctedBy, Instant now) {
        requireCurrent();
        // A clock that was set back must not put the correction before what it corrects.
        Instant at = now.isBefore(recordedAt) ? recordedAt : now;
        supersededAt = at;
        Observation next = new Observation();
        next.indicatorId = indicatorId;
        next.areaId = areaId;
        next.periodStart = periodStart;
        next.periodEnd = periodEnd;
        next.revision = revision + 1;
        next.measurement = corrected;
        next.reason = why;
        next.recordedBy = correctedBy;
        next.recordedAt = at;
        return next;
    }

    /** Keeps why the value is right although it looks unusual. */
    void explain(Collection<Answer> given) {
        answers.addAll(given);
    }

    private void requireCurrent() {
        require(
                isCurrent(),
                CommonProblem.STALE_VERSION,
                "Revision %d of this value has been corrected already. Read the current one and repeat your change."
                        .formatted(revision));
    }

    /** Refuses when the caller has read another revision than this. */
    public void requireRevision(long expected) {
        require(
                revision == expected,
                CommonProblem.STALE_VERSION,
                "You read revision %d; this is revision %d.".formatted(expected, revision));
        requireCurrent();
    }

    /** Whether no later revision has taken its place. */
    public boolean isCurrent() {
        return supersededAt == null;
    }

    public Period period(YearType yearType) {
        return Period.between(periodStart, periodEnd, yearType);
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

    public Measurement measurement() {
        return measurement;
    }

    /** Why it was corrected; null for a first value. */
    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant supersededAt() {
        return supersededAt;
    }

    /** Why the value is right although it looked unusual. */
    public List<Answer> answers() {
        return answers.stream()
                .sorted(Comparator.comparing(Answer::code).thenComparing(Answer::field))
                .toList();
    }

    /** The import that brought the value; null when somebody entered it. */
    public UUID importId() {
        return importId;
    }
}
