package org.openborough.petitions.moderation;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.openborough.people.Author;
import org.openborough.shared.security.CurrentUser;

/** Keeps two officers from working on one petition at once. */
@ApplicationScoped
class EditLocks {

    /** Long enough to read and write an answer; whoever needs longer takes it again. */
    private static final Duration HELD_FOR = Duration.ofMinutes(30);

    private final EditLockRepository locks;
    private final Author author;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    EditLocks(EditLockRepository locks, Author author, CurrentUser user, Clock clock) {
        this.locks = locks;
        this.author = author;
        this.user = user;
        this.clock = clock;
    }

    EditLock take(UUID petitionId) {
        EditLock wanted = new EditLock(
                user.subject(), author.title(), clock.instant().plus(HELD_FOR).truncatedTo(ChronoUnit.MICROS));
        locks.take(petitionId, wanted, clock.instant());
        requireMine(petitionId);
        return wanted;
    }

    void release(UUID petitionId) {
        locks.release(petitionId, user.subject());
    }

    /** Refuses where another person holds the lock; without a lock, or with one's own, one may go on. */
    void requireMine(UUID petitionId) {
        Optional<EditLock> other = locks.at(petitionId, clock.instant())
                .filter(lock -> !lock.holder().equals(user.subject()));
        require(
                other.isEmpty(),
                ModerationProblem.EDITED_BY_ANOTHER,
                other.map(lock -> "%s is working on it until %s.".formatted(lock.holderPost(), lock.until()))
                        .orElse(""));
    }
}
