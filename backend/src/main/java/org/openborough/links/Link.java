package org.openborough.links;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;
import org.openborough.shared.records.RecordRef;

/** That one record has to do with another, how, and from which day to which. */
@Entity
public class Link extends RecordedEntity {

    private LinkType type;
    private String fromKind;
    private UUID fromId;
    private String toKind;
    private UUID toId;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String note;
    private String madeBy;
    private String endReason;

    protected Link() {}

    /**
     * Links two records.
     *
     * @param madeBy the post that makes the link, in the words of the public record
     */
    public Link(Connection connection, String madeBy) {
        RecordRef from = connection.from();
        RecordRef to = connection.to();
        new Faults()
                .addIf(
                        !connection.type().joins(from.kind(), to.kind()),
                        "/type",
                        "kinds-not-joined",
                        "This type does not lead from a record of kind %s to one of kind %s."
                                .formatted(from.kind(), to.kind()))
                .addIf(from.equals(to), "/to", "itself", "A record is not linked to itself.")
                .addIf(
                        isBefore(connection.validTo(), connection.validFrom()),
                        "/validTo",
                        "before-start",
                        "The last day is before the first.")
                .throwIfAny(LinkProblem.UNSOUND_LINK);
        this.type = connection.type();
        this.fromKind = from.kind();
        this.fromId = from.id();
        this.toKind = to.kind();
        this.toId = to.id();
        this.validFrom = connection.validFrom();
        this.validTo = connection.validTo();
        this.note = connection.note();
        this.madeBy = madeBy;
    }

    /** Ends a link that was right until that day; what was never right is removed instead. */
    void end(LocalDate lastDay, String reason) {
        require(validTo == null, LinkProblem.LINK_ENDED);
        new Faults()
                .addIf(
                        isBefore(lastDay, validFrom),
                        "/validTo",
                        "before-start",
                        "The last day is before the first, %s.".formatted(validFrom))
                .throwIfAny(CommonProblem.INVALID_VALUES);
        validTo = lastDay;
        endReason = reason;
    }

    private static boolean isBefore(LocalDate last, LocalDate first) {
        return last != null && last.isBefore(first);
    }

    public LinkType type() {
        return type;
    }

    public RecordRef from() {
        return new RecordRef(fromKind, fromId);
    }

    public RecordRef to() {
        return new RecordRef(toKind, toId);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Its last day; empty while it lasts. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The post that made it. */
    public String madeBy() {
        return madeBy;
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
