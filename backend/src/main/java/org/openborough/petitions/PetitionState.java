package org.openborough.petitions;

import static org.openborough.petitions.clocks.ClockKind.ACKNOWLEDGEMENT;
import static org.openborough.petitions.clocks.ClockKind.CLOSING;
import static org.openborough.petitions.clocks.ClockKind.MODERATION;
import static org.openborough.petitions.clocks.ClockKind.RESPONSE;
import static org.openborough.petitions.clocks.ClockKind.RESUBMISSION;
import static org.openborough.petitions.clocks.ClockKind.REVIEW_RESULT;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.openborough.petitions.clocks.ClockKind;

/** Where a petition is in its life. The database knows the same moves (petition_legal_move). */
public enum PetitionState {
    /** Written, but the organiser's e-mail is not confirmed. */
    DRAFT,
    /** The organiser's e-mail is confirmed. */
    CONFIRMED,
    /** Known to those who have its address; needs supporters before it is checked. */
    GATHERING,
    IN_MODERATION,
    /** Back with the organiser for a change. */
    RETURNED,
    /** To be signed. */
    OPEN,
    /** Closed and submitted to the council. */
    CLOSED,
    ACKNOWLEDGED,
    /** The council takes steps. */
    IN_HAND,
    CONCLUDED,
    REVIEW_REQUESTED,
    REVIEWED,
    ARCHIVED,
    /** Not accepted, for a published reason. */
    REFUSED,
    /** Sent on to where the other law wants it. */
    ROUTED,
    WITHDRAWN,
    /** Shown no longer; remembers what it was. */
    TAKEN_DOWN;

    private static final Map<PetitionState, Set<PetitionState>> NEXT = new EnumMap<>(PetitionState.class);
    private static final Set<PetitionState> CAN_BE_TAKEN_DOWN =
            EnumSet.of(GATHERING, OPEN, CLOSED, ACKNOWLEDGED, IN_HAND, CONCLUDED, REVIEW_REQUESTED, REVIEWED);

    static {
        NEXT.put(DRAFT, EnumSet.of(CONFIRMED, WITHDRAWN));
        NEXT.put(CONFIRMED, EnumSet.of(GATHERING, IN_MODERATION, WITHDRAWN));
        NEXT.put(GATHERING, EnumSet.of(IN_MODERATION, WITHDRAWN));
        NEXT.put(IN_MODERATION, EnumSet.of(RETURNED, OPEN, CLOSED, ROUTED, REFUSED, WITHDRAWN));
        NEXT.put(RETURNED, EnumSet.of(IN_MODERATION, REFUSED, WITHDRAWN));
        NEXT.put(OPEN, EnumSet.of(CLOSED, WITHDRAWN));
        NEXT.put(CLOSED, EnumSet.of(ACKNOWLEDGED));
        NEXT.put(ACKNOWLEDGED, EnumSet.of(IN_HAND, CONCLUDED));
        NEXT.put(IN_HAND, EnumSet.of(CONCLUDED));
        NEXT.put(CONCLUDED, EnumSet.of(REVIEW_REQUESTED, ARCHIVED));
        NEXT.put(REVIEW_REQUESTED, EnumSet.of(REVIEWED));
        NEXT.put(REVIEWED, EnumSet.of(IN_HAND, ARCHIVED));
        NEXT.put(ARCHIVED, EnumSet.noneOf(PetitionState.class));
        NEXT.put(REFUSED, EnumSet.of(ARCHIVED));
        NEXT.put(ROUTED, EnumSet.of(ARCHIVED));
        NEXT.put(WITHDRAWN, EnumSet.of(ARCHIVED));
        NEXT.put(TAKEN_DOWN, EnumSet.copyOf(CAN_BE_TAKEN_DOWN));
        NEXT.get(TAKEN_DOWN).add(ARCHIVED);
        CAN_BE_TAKEN_DOWN.forEach(state -> NEXT.get(state).add(TAKEN_DOWN));
    }

    public boolean mayBecome(PetitionState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether a petition in this state can be signed, by those who may. */
    public boolean acceptsSignatures() {
        return this == OPEN || this == GATHERING;
    }

    /** Whether its life has ended, or has been broken off. */
    public boolean isOver() {
        return this == ARCHIVED || this == REFUSED || this == ROUTED || this == WITHDRAWN || this == TAKEN_DOWN;
    }

    /** What begins to run when a petition gets here. */
    Set<ClockKind> starts() {
        return switch (this) {
            case GATHERING -> EnumSet.of(ClockKind.GATHERING);
            case IN_MODERATION -> EnumSet.of(MODERATION);
            case RETURNED -> EnumSet.of(RESUBMISSION);
            case CLOSED -> EnumSet.of(ACKNOWLEDGEMENT, RESPONSE);
            default -> EnumSet.noneOf(ClockKind.class);
        };
    }

    /** What is answered by getting here. */
    Set<ClockKind> answers() {
        return switch (this) {
            case IN_MODERATION -> EnumSet.of(ClockKind.GATHERING, RESUBMISSION);
            case RETURNED, OPEN, REFUSED, ROUTED -> EnumSet.of(MODERATION);
            case CLOSED -> EnumSet.of(MODERATION, CLOSING);
            case ACKNOWLEDGED -> EnumSet.of(ACKNOWLEDGEMENT);
            case CONCLUDED -> EnumSet.of(RESPONSE);
            case REVIEWED -> EnumSet.of(REVIEW_RESULT);
            default -> EnumSet.noneOf(ClockKind.class);
        };
    }
}
