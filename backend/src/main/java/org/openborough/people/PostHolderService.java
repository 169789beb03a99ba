package org.openborough.people;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.referred;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.openborough.audit.AuditTrail;
import org.openborough.audit.PersonalDataAccess;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.ProblemType;

/** Who holds which post: substantively, acting up, or as a deputy. */
@ApplicationScoped
public class PostHolderService {

    private final PostHolderRepository holders;
    private final PostRepository posts;
    private final PersonRepository people;
    private final PersonalDataAccess access;
    private final AuditTrail trail;

    @Inject
    PostHolderService(
            PostHolderRepository holders,
            PostRepository posts,
            PersonRepository people,
            PersonalDataAccess access,
            AuditTrail trail) {
        this.holders = holders;
        this.posts = posts;
        this.people = people;
        this.access = access;
        this.trail = trail;
    }

    @Transactional
    public Page<PostHolder> list(UUID postId, LocalDate on, String purpose, PageRequest request) {
        found(posts.findByIdOptional(postId), "post", postId);
        Page<PostHolder> page = holders.of(postId, on, request);
        access.log(
                "person",
                page.items().stream().map(holder -> holder.person().id()).toList(),
                purpose);
        return page;
    }

    @Transactional
    public PostHolder appoint(UUID postId, UUID personId, Capacity capacity, LocalDate from, LocalDate to) {
        Post post = found(posts.findByIdOptional(postId), "post", postId);
        Person person = referred(people.findByIdOptional(personId), "/personId");
        trail.say("appointed", null);
        PostHolder holder = new PostHolder(post, person, capacity, from, to);
        requireFree(holder, holders.of(post));
        holders.persistAndFlush(holder);
        return holder;
    }

    /** Changes the last day of somebody's holding a post. */
    @Transactional
    public PostHolder end(UUID postId, UUID holderId, long version, LocalDate lastDay) {
        PostHolder holder = found(
                holders.findByIdOptional(holderId)
                        .filter(candidate -> candidate.post().id().equals(postId)),
                "holder",
                holderId);
        holder.requireVersion(version);
        // Read before the change, which the database would otherwise refuse first.
        List<PostHolder> all = holders.of(holder.post());
        trail.say("ended", null);
        holder.endOn(lastDay);
        requireFree(holder, all);
        holders.flush();
        return holder;
    }

    private void requireFree(PostHolder holder, List<PostHolder> all) {
        refuse(holder, all, other -> other.person() == holder.person(), PeopleProblem.PERSON_HOLDS_POST_ALREADY);
        if (holder.capacity() == Capacity.SUBSTANTIVE) {
            refuse(holder, all, other -> other.capacity() == Capacity.SUBSTANTIVE, PeopleProblem.POST_HELD_ALREADY);
        }
    }

    private void refuse(PostHolder holder, List<PostHolder> all, Predicate<PostHolder> rival, ProblemType problem) {
        all.stream()
                .filter(other -> other != holder && rival.test(other))
                .filter(other -> other.overlaps(holder.validFrom(), holder.validTo()))
                .findFirst()
                .ifPresent(other -> require(
                        false,
                        problem,
                        "The other holding runs from %s to %s. End it first, or choose other days."
                                .formatted(other.validFrom(), other.validTo() == null ? "now on" : other.validTo())));
    }
}
