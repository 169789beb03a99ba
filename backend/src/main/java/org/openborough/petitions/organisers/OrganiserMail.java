package org.openborough.petitions.organisers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionMoved;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.handling.StepTaken;
import org.openborough.shared.mail.MailMessageService;
import org.openborough.shared.mail.WebAddress;
import org.openborough.shared.tokens.Tokens;

/** Tells organisers by e-mail what happens to their petitions, with a link by which they can act. */
@ApplicationScoped
class OrganiserMail {

    private static final Duration TO_ORGANISE = Duration.ofDays(60);

    private final OrganiserRepository organisers;
    private final MailMessageService mail;
    private final Tokens tokens;
    private final WebAddress web;
    private final String council;

    @Inject
    OrganiserMail(
            OrganiserRepository organisers,
            MailMessageService mail,
            Tokens tokens,
            WebAddress web,
            @ConfigProperty(name = "openborough.council.name") String council) {
        this.organisers = organisers;
        this.mail = mail;
        this.tokens = tokens;
        this.council = council;
        this.web = web;
    }

    /** Asks the organiser of a draft to confirm the e-mail address. */
    void askToConfirm(Petition petition, Organiser organiser) {
        String token = tokens.issue(LinkPurpose.CONFIRM, petition.id(), Petition.TO_CONFIRM);
        send("petition-confirm", petition, organiser, "confirm", token, Map.of());
    }

    /** Sends a fresh link by which the organiser can act. */
    void sendLink(Petition petition, Organiser organiser) {
        tell(petition, organiser, "You asked for a link by which you can act for your petition.", null);
    }

    void moved(@Observes PetitionMoved moved) {
        Petition petition = moved.petition();
        sentence(petition.state()).ifPresent(sentence -> organisers
                .of(petition.id())
                .filter(OrganiserMail::mayBeTold)
                .ifPresent(organiser -> tell(petition, organiser, sentence, petition.stateReason())));
    }

    void stepTaken(@Observes StepTaken step) {
        organisers
                .of(step.petition().id())
                .filter(OrganiserMail::mayBeTold)
                .ifPresent(organiser -> tell(
                        step.petition(), organiser, "The council has taken a step on your petition.", step.text()));
    }

    /** An address that nobody confirmed gets one message and no more; an officer vouches for those on paper. */
    private static boolean mayBeTold(Organiser organiser) {
        return !organiser.isErased() && organiser.confirmedAt() != null;
    }

    private void tell(Petition petition, Organiser organiser, String sentence, String reason) {
        String token = tokens.issue(LinkPurpose.ORGANISE, petition.id(), TO_ORGANISE);
        Map<String, Object> values = new HashMap<>();
        values.put("sentence", sentence);
        values.put("reason", reason);
        send("petition-news", petition, organiser, "organise", token, values);
    }

    private void send(
            String template,
            Petition petition,
            Organiser organiser,
            String page,
            String token,
            Map<String, Object> further) {
        Map<String, Object> values = new HashMap<>(further);
        values.put("council", council);
        values.put("name", organiser.contact().name());
        values.put("reference", petition.reference());
        values.put("title", petition.text().title());
        values.put("link", web.of("/petitions/" + petition.id() + "/" + page, token));
        mail.send(organiser.contact().email(), template, values);
    }

    /** What the organiser reads of a state; nothing of those they brought about themselves or cannot see. */
    private static Optional<String> sentence(PetitionState state) {
        return Optional.ofNullable(
                switch (state) {
                    case GATHERING -> "Your petition can now gather the supporters it needs before it is checked.";
                    case IN_MODERATION -> "Your petition is with us to be checked.";
                    case RETURNED -> "Your petition needs a change before it can be published.";
                    case OPEN -> "Your petition is published and can be signed.";
                    case CLOSED -> "Your petition is closed and submitted to the council.";
                    case ACKNOWLEDGED -> "The council has acknowledged your petition.";
                    case CONCLUDED -> "The council has concluded its work on your petition. You can ask for a review.";
                    case REVIEW_REQUESTED -> "We have received your request for a review.";
                    case REVIEWED -> "The review of the council's answer is published.";
                    case REFUSED -> "Your petition was not accepted.";
                    case ROUTED -> "Your petition was sent on to where another law wants it.";
                    case WITHDRAWN -> "Your petition is withdrawn.";
                    case TAKEN_DOWN -> "Your petition is not shown at present.";
                    case DRAFT, CONFIRMED, IN_HAND, ARCHIVED -> null;
                });
    }
}
