package org.openborough.petitions.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.openborough.people.Author;
import org.openborough.petitions.PetitionProblem;
import org.openborough.petitions.PetitionRepository;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.Require;

/** The officers' desk: what is to be checked by when, who is at it, and their notes. */
@ApplicationScoped
public class DeskService {

    private final ModerationCaseRepository cases;
    private final NoteRepository notes;
    private final PetitionRepository petitions;
    private final EditLocks locks;
    private final Author author;
    private final Clock clock;

    @Inject
    DeskService(
            ModerationCaseRepository cases,
            NoteRepository notes,
            PetitionRepository petitions,
            EditLocks locks,
            Author author,
            Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.petitions = petitions;
        this.locks = locks;
        this.author = author;
        this.clock = clock;
    }

    /** What waits, the most urgent first. */
    public Page<ModerationCase> cases(boolean onlyOverdue, PageRequest request) {
        return cases.mostUrgentFirst(onlyOverdue, request);
    }

    /** Takes the petition in hand for a while, or for a while longer. */
    @Transactional
    public EditLock takeLock(UUID id) {
        requirePetition(id);
        return locks.take(id);
    }

    @Transactional
    public void releaseLock(UUID id) {
        requirePetition(id);
        locks.release(id);
    }

    public List<Note> notes(UUID id) {
        requirePetition(id);
        return notes.of(id);
    }

    @Transactional
    public Note note(UUID id, String text) {
        requirePetition(id);
        Note note = new Note(id, text, author.title(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        notes.persistAndFlush(note);
        return note;
    }

    private void requirePetition(UUID id) {
        Require.require(petitions.findByIdOptional(id).isPresent(), PetitionProblem.NO_SUCH_PETITION);
    }
}
