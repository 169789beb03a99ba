package org.openborough.petitions.clocks;

/** What runs against time in the life of a petition. */
public enum ClockKind {
    /** The organiser gathers the supporters a petition needs before it is checked. */
    GATHERING(false),
    /** The council publishes the petition, returns it or refuses it. */
    MODERATION(true),
    /** The organiser changes what was returned. */
    RESUBMISSION(false),
    /** The last day on which the petition can be signed. */
    CLOSING(false),
    /** The council acknowledges the petition. */
    ACKNOWLEDGEMENT(false),
    /** The council answers in writing. */
    RESPONSE(true),
    /** The council debates the petition. */
    DEBATE(true),
    /** A senior officer gives evidence. */
    OFFICER_EVIDENCE(true),
    /** The result of a review is published. */
    REVIEW_RESULT(true);

    private final boolean revisedByElections;

    ClockKind(boolean revisedByElections) {
        this.revisedByElections = revisedByElections;
    }

    /** Whether it is an act of the council that the time before an election may put off. */
    boolean isRevisedByElections() {
        return revisedByElections;
    }

    /** Whether it is the council, and not the organiser, that is late when the day has passed. */
    public boolean isOwedByCouncil() {
        return this != GATHERING && this != RESUBMISSION && this != CLOSING;
    }
}
