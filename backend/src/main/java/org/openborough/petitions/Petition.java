package org.openborough.petitions;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.shared.persistence.RecordedEntity;

/**
 * What people ask of the council together. It keeps the scheme it was made under for ever (PET-02). Signatures are not
 * counted here: the row is written when the petition moves on, never when somebody signs.
 */
@Entity
public class Petition extends RecordedEntity {

    /** How long a draft waits for its organiser to confirm the address: a message may be read after a holiday. */
    public static final Duration TO_CONFIRM = Duration.ofDays(14);

    private String reference;
    private PetitionKind kind;
    private PetitionChannel channel;
    private UUID schemeId;

    @Embedded
    private Wording text;

    private int wording = 1;
    private String wordingReason;
    private boolean textWithheld;

    @Embedded
    private Particulars particulars;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int durationMonths;

    private String routedTo;
    private PetitionState state;
    private Instant stateSince;
    private Mover stateBy;
    private String stateReason;
    private int moves = 1;
    private PetitionState takenDownFrom;
    private LocalDate publishedOn;
    private LocalDate openedOn;
    private LocalDate closesOn;

    protected Petition() {}

    private Petition(String reference, PetitionChannel channel, NewPetition made, PetitionScheme scheme, Move first) {
        made.particulars().requireSoundFor(made.kind());
        require(
                made.monthsUnder(scheme) <= scheme.rules().duration().maximumMonths(),
                PetitionProblem.OPEN_TOO_LONG,
                "At most %d months.".formatted(scheme.rules().duration().maximumMonths()));
        this.reference = reference;
        this.channel = channel;
        this.kind = made.kind();
        this.schemeId = scheme.id();
        this.text = made.text();
        this.particulars = made.particulars();
        this.durationMonths = made.monthsUnder(scheme);
        this.stateBy = first.by();
        this.stateSince = first.at();
    }

    /** The draft of somebody whose e-mail is yet to be confirmed. */
    static Petition draft(String reference, NewPetition made, PetitionScheme scheme, Instant now) {
        Move first = new Move(Mover.ORGANISER, now, null);
        Petition petition = new Petition(reference, PetitionChannel.ELECTRONIC, made, scheme, first);
        petition.state = PetitionState.DRAFT;
        return petition;
    }

    /** A petition that was handed in on paper; it is checked like any other. */
    static Petition handedIn(String reference, NewPetition made, PetitionScheme scheme, Instant now) {
        Move first = new Move(Mover.OFFICER, now, null);
        Petition petition = new Petition(reference, PetitionChannel.PAPER, made, scheme, first);
        petition.state = PetitionState.IN_MODERATION;
        return petition;
    }

    /** Moves on, if that is legal. What a move needs beyond that is in the verbs below. */
    private void move(PetitionState next, Move move) {
        require(
                state.mayBecome(next),
                PetitionProblem.ILLEGAL_MOVE,
                "It is %s."
                        .formatted(
                                state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
        state = next;
        stateBy = move.by();
        stateSince = move.at();
        stateReason = move.reason();
        moves++;
    }

    /** The organiser's e-mail is confirmed. */
    public void confirm(Move move) {
        move(PetitionState.CONFIRMED, move);
    }

    /** Supporters are gathered before it is checked. */
    public void gather(Move move) {
        move(PetitionState.GATHERING, move);
    }

    /** It is handed to the council to be checked, for the first time. */
    public void submit(Move move) {
        require(state != PetitionState.RETURNED, PetitionProblem.ILLEGAL_MOVE, "It was returned: send it again.");
        move(PetitionState.IN_MODERATION, move);
    }

    public void returnForChange(Move move) {
        move(PetitionState.RETURNED, move);
    }

    /** The organiser sends it again, changed. */
    public void resubmit(Wording changed, boolean isLocked, Move move) {
        require(state == PetitionState.RETURNED, PetitionProblem.ILLEGAL_MOVE, "It was not returned.");
        reword(changed, isLocked);
        move(PetitionState.IN_MODERATION, move);
    }

    /** Changes the text of a draft, before anybody has signed. */
    private void reword(Wording changed, boolean isLocked) {
        if (!changed.equals(text)) {
            require(!isLocked, PetitionProblem.TEXT_LOCKED);
            text = changed;
            wordingReason = null;
            wording++;
        }
    }

    /** Corrects a locked text; the old one stays to be read, with the reason. */
    public void correct(Wording corrected, boolean isLocked, String reason) {
        require(isLocked, PetitionProblem.TEXT_NOT_LOCKED);
        if (!corrected.equals(text)) {
            text = corrected;
            wordingReason = reason.strip();
            wording++;
        }
    }

    /** Publishes it to be signed, until the day given. */
    public void open(LocalDate today, LocalDate lastDay, Move move) {
        move(PetitionState.OPEN, move);
        openedOn = today;
        closesOn = lastDay;
        publish(today);
    }

    /** Closes it, which submits it to the council. */
    public void close(LocalDate today, Move move) {
        require(state != PetitionState.IN_MODERATION || channel == PetitionChannel.PAPER, PetitionProblem.NOT_ON_PAPER);
        move(PetitionState.CLOSED, move);
        publish(today);
    }

    /** Sends a petition under another enactment to where that law wants it. */
    public void route(String to, LocalDate today, Move move) {
        require(
                kind == PetitionKind.OTHER_ENACTMENT,
                PetitionProblem.ILLEGAL_MOVE,
                "Only a petition under another enactment is sent on.");
        move(PetitionState.ROUTED, move);
        routedTo = to.strip();
        publish(today);
    }

    /** Refuses it; the reason is published, and the words too unless they cannot be. */
    public void refuse(boolean withholdsText, LocalDate today, Move move) {
        move(PetitionState.REFUSED, move);
        textWithheld = withholdsText;
        publish(today);
    }

    public void withdraw(Move move) {
        move(PetitionState.WITHDRAWN, move);
    }

    public void acknowledge(Move move) {
        move(PetitionState.ACKNOWLEDGED, move);
    }

    /** The council takes a step on it; only the first of them, or the first after a review, moves it. */
    public void takeInHand(Move move) {
        if (state != PetitionState.IN_HAND) {
            move(PetitionState.IN_HAND, move);
        }
    }

    /**
     * Ends the council's work on it.
     *
     * @param isOwedSteps whether enough have signed for the council to owe a step
     */
    public void conclude(boolean isOwedSteps, Move move) {
        require(state != PetitionState.ACKNOWLEDGED || !isOwedSteps, PetitionProblem.NO_STEPS_TAKEN);
        move(PetitionState.CONCLUDED, move);
    }

    public void requestReview(Move move) {
        move(PetitionState.REVIEW_REQUESTED, move);
    }

    public void review(Move move) {
        move(PetitionState.REVIEWED, move);
    }

    public void archive(Move move) {
        move(PetitionState.ARCHIVED, move);
        takenDownFrom = null;
    }

    public void takeDown(Move move) {
        PetitionState was = state;
        move(PetitionState.TAKEN_DOWN, move);
        takenDownFrom = was;
    }

    /** Shows it again as what it was. */
    public void restore(Move move) {
        require(state == PetitionState.TAKEN_DOWN, PetitionProblem.ILLEGAL_MOVE, "It was not taken down.");
        move(takenDownFrom, move);
        takenDownFrom = null;
    }

    private void publish(LocalDate today) {
        if (publishedOn == null) {
            publishedOn = today;
        }
    }

    /** Whether everybody finds it in the list. */
    public boolean isShown() {
        return publishedOn != null && state != PetitionState.TAKEN_DOWN;
    }

    public String reference() {
        return reference;
    }

    public PetitionKind kind() {
        return kind;
    }

    public PetitionChannel channel() {
        return channel;
    }

    public UUID schemeId() {
        return schemeId;
    }

    public Wording text() {
        return text;
    }

    /** Counts the versions of the text from 1. */
    public int wording() {
        return wording;
    }

    /** Whether its words may not be published. */
    public boolean isTextWithheld() {
        return textWithheld;
    }

    public Particulars particulars() {
        return particulars;
    }

    /** For how many months it is open once it is opened. */
    public int durationMonths() {
        return durationMonths;
    }

    public String routedTo() {
        return routedTo;
    }

    public PetitionState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Why it is where it is; null where no reason is owed. */
    public String stateReason() {
        return stateReason;
    }

    /** The day it was first shown to everybody; null before. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The last day on which it can be signed. */
    public LocalDate closesOn() {
        return closesOn;
    }
}
