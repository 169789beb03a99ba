package org.openborough.petitions.signatures.paper;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.signatures.SignatureProblem;
import org.openborough.petitions.signatures.SignatureSecrets;
import org.openborough.petitions.signatures.SigningTermsRegister;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.time.CouncilCalendar;

/** Entering signatures from paper. */
@ApplicationScoped
public class PaperService {

    private static final Set<PetitionState> TAKING = EnumSet.of(
            PetitionState.GATHERING,
            PetitionState.IN_MODERATION,
            PetitionState.OPEN,
            PetitionState.CLOSED,
            PetitionState.ACKNOWLEDGED);

    private final PaperRepository paper;
    private final SigningTermsRegister petitions;
    private final SignatureSecrets secrets;
    private final CouncilCalendar calendar;
    private final Clock clock;

    @Inject
    PaperService(
            PaperRepository paper,
            SigningTermsRegister petitions,
            SignatureSecrets secrets,
            CouncilCalendar calendar,
            Clock clock) {
        this.paper = paper;
        this.petitions = petitions;
        this.secrets = secrets;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Page<PaperBatch> list(UUID petitionId, PageRequest request) {
        return paper.ofPetition(petitionId, request);
    }

    public PaperBatch get(UUID id) {
        return found(paper.findByIdOptional(id), "batch", id);
    }

    /** What became of each line, without the people. */
    public List<JudgedLine> lines(UUID batchId) {
        return paper.lines(batchId);
    }

    /** Judges every line and keeps the batch, whole or not at all. */
    @Transactional
    public PaperBatch enter(UUID petitionId, LocalDate receivedOn, String receivedBy, List<PaperSheet> sheets) {
        PaperBatch.requireSound(receivedOn, sheets, calendar.today());
        requireTakesPaper(petitionId);
        paper.takeTurn(petitionId);
        require(
                !paper.knowsScan(
                        petitionId, sheets.stream().map(PaperSheet::scanHash).toArray(byte[][]::new)),
                PaperProblem.SHEET_ENTERED_ALREADY);
        List<JudgedLine> lines = judged(petitionId, sheets);
        PaperBatch batch = new PaperBatch(petitionId, receivedOn, receivedBy, sheets.size(), lines);
        paper.persistAndFlush(batch);
        paper.keep(batch, sheets, lines, clock.instant());
        return batch;
    }

    private List<JudgedLine> judged(UUID petitionId, List<PaperSheet> sheets) {
        String[] postcodes = sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .flatMap(line -> PaperJudge.postcode(line).stream())
                .distinct()
                .toArray(String[]::new);
        PaperJudge judge = new PaperJudge(secrets.deDuplication(), paper.places(postcodes), paper.signed(petitionId));
        List<JudgedLine> lines = new ArrayList<>();
        sheets.forEach(sheet -> sheet.lines().forEach(line -> lines.add(judge.judge(sheet.number(), line))));
        return lines;
    }

    private void requireTakesPaper(UUID petitionId) {
        PetitionState state = petitions
                .find(petitionId)
                .orElseThrow(() -> new DomainException(SignatureProblem.NO_PETITION_TO_SIGN))
                .state();
        require(TAKING.contains(state), PaperProblem.NO_PAPER_TAKEN);
    }
}
