package org.openborough.people;

import static org.openborough.shared.problem.Require.referred;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;

/** Who answers for what. A change of hands keeps the history (IND-12). */
@ApplicationScoped
public class ResponsibilityService {

    private final ResponsibilityRepository responsibilities;
    private final PostRepository posts;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ResponsibilityService(
            ResponsibilityRepository responsibilities, PostRepository posts, AuditTrail trail, Clock clock) {
        this.responsibilities = responsibilities;
        this.posts = posts;
        this.trail = trail;
        this.clock = clock;
    }

    public Page<Responsibility> list(
            String resourceKind, UUID resourceId, UUID postId, String duty, LocalDate on, PageRequest request) {
        return responsibilities.latestFirst(resourceKind, resourceId, postId, duty, on, request);
    }

    /**
     * Gives a post a duty from a day on. Whoever has it until then ends the day before; one who would have begun on
     * that very day never had it.
     */
    @Transactional
    public Responsibility assign(UUID postId, Duty duty, LocalDate from) {
        Post post = referred(posts.findByIdOptional(postId), "/postId");
        Responsibility next = new Responsibility(post, duty, from);
        List<Responsibility> present = responsibilities.lastingTo(duty, from);
        require(
                present.stream().noneMatch(other -> other.validFrom().isAfter(from)),
                PeopleProblem.DUTY_ASSIGNED_LATER,
                "Choose a day after the last assignment, or reassign that one.");
        trail.say("assigned", null);
        present.forEach(predecessor -> handOn(predecessor, post, from));
        responsibilities.flush();
        responsibilities.persistAndFlush(next);
        return next;
    }

    /** Hands every duty of a post over to another from a day on (IND-12), and says how many there were. */
    @Transactional
    public int reassign(UUID fromPostId, UUID toPostId, LocalDate from) {
        referred(posts.findByIdOptional(fromPostId), "/fromPostId");
        Post successor = referred(posts.findByIdOptional(toPostId), "/toPostId");
        new Faults()
                .addIf(fromPostId.equals(toPostId), "/toPostId", "itself", "Choose another post.")
                .addIf(
                        !successor.existsThroughout(from, from),
                        "/from",
                        "outside-period",
                        "The post does not exist on this day.")
                .throwIfAny(CommonProblem.INVALID_VALUES);
        trail.say("reassigned", null);
        return responsibilities.handOver(
                fromPostId, toPostId, from, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void handOn(Responsibility predecessor, Post successor, LocalDate from) {
        require(predecessor.post() != successor, PeopleProblem.DUTY_HELD_ALREADY);
        if (predecessor.validFrom().equals(from)) {
            responsibilities.delete(predecessor);
        } else {
            predecessor.endBefore(from);
        }
    }
}
