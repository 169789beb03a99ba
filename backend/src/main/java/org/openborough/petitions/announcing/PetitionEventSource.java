package org.openborough.petitions.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionLife;
import org.openborough.petitions.PetitionRepository;
import org.openborough.petitions.PetitionState;
import org.openborough.shared.events.Announcement;
import org.openborough.shared.events.EventSource;
import org.openborough.shared.events.EventSubject;
import org.openborough.shared.events.EventType;
import org.openborough.shared.events.OutboxEvent;
import org.openborough.shared.words.Words;

/** Puts the moves of a petition into words, for those who follow it or the ward it is about. */
@ApplicationScoped
class PetitionEventSource implements EventSource {

    private final PetitionRepository petitions;

    @Inject
    PetitionEventSource(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    @Override
    public List<EventType> types() {
        return List.of(new EventType(
                PetitionLife.MOVED, "A petition has moved on in its life: opened, closed, acknowledged, concluded."));
    }

    @Override
    public Optional<Announcement> announce(OutboxEvent event) {
        return event.type().equals(PetitionLife.MOVED)
                ? petitions
                        .findByIdOptional(event.resourceId())
                        .flatMap(petition -> announcement(
                                petition, event.payload().path("state").asText()))
                : Optional.empty();
    }

    private static Optional<Announcement> announcement(Petition petition, String state) {
        return Words.constant(PetitionState.class, state)
                .flatMap(PetitionEventSource::verb)
                .map(verb -> new Announcement(
                        FollowedPetitions.isPublic(petition),
                        null,
                        "The petition “%s” %s".formatted(petition.text().title(), verb),
                        "",
                        "/petitions/" + petition.id(),
                        subjects(petition)));
    }

    private static Set<EventSubject> subjects(Petition petition) {
        Set<EventSubject> subjects = new HashSet<>();
        subjects.add(new EventSubject(FollowedPetitions.KIND, petition.id()));
        if (petition.particulars().wardId() != null) {
            subjects.add(new EventSubject("ward", petition.particulars().wardId()));
        }
        return subjects;
    }

    /** What is told of a state; nothing of those before it is published, and nothing when it is shown no more. */
    private static Optional<String> verb(PetitionState state) {
        return Optional.ofNullable(
                switch (state) {
                    case OPEN -> "can be signed";
                    case CLOSED -> "is closed and submitted to the council";
                    case ACKNOWLEDGED -> "is acknowledged by the council";
                    case IN_HAND -> "is in hand: the council takes steps";
                    case CONCLUDED -> "is concluded";
                    case REVIEW_REQUESTED -> "is to be reviewed";
                    case REVIEWED -> "is reviewed";
                    case REFUSED -> "was not accepted";
                    case ROUTED -> "was sent on";
                    case WITHDRAWN -> "is withdrawn";
                    case DRAFT, CONFIRMED, GATHERING, IN_MODERATION, RETURNED, ARCHIVED, TAKEN_DOWN -> null;
                });
    }
}
