package org.openborough.imports;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.openborough.imports.files.FileFacts;
import org.openborough.imports.files.FileReport;
import org.openborough.imports.files.StoredOptions;
import org.openborough.imports.files.StoredReport;
import org.openborough.shared.persistence.RecordedEntity;

/** One file on its way in. */
@Entity
public class ImportJob extends RecordedEntity {

    private String kind;

    @Embedded
    private FileFacts file;

    private ImportState state = ImportState.INSPECTED;

    @Convert(converter = StoredOptions.class)
    private Map<String, String> options;

    @Convert(converter = StoredReport.class)
    private FileReport report;

    private UUID organisationId;
    private String createdBy;
    private String sentBy;
    private long rowsDone;
    private Instant runStartedAt;
    private Instant runEndedAt;

    @Embedded
    private RowCounts counts;

    private String failure;
    private Instant appliedAt;
    private Instant reversedAt;
    private String reversalReason;
    private Instant rowsForgottenAt;

    protected ImportJob() {}

    /**
     * A file that was taken in.
     *
     * @param organisationId the partner whose client sent it; null for the council's own staff
     * @param createdBy subject of whoever sent it
     * @param sentBy what the public record calls them
     */
    public ImportJob(
            String kind,
            FileFacts file,
            FileReport report,
            Map<String, String> options,
            UUID organisationId,
            String createdBy,
            String sentBy) {
        this.kind = kind;
        this.file = file;
        this.report = report;
        this.options = options;
        this.organisationId = organisationId;
        this.createdBy = createdBy;
        this.sentBy = sentBy;
    }

    /** Reads the file in another way; what was checked before no longer counts. */
    public void readAs(FileReport decided) {
        require(state.isCheckable(), ImportProblem.NOT_CHECKABLE);
        report = decided;
        state = ImportState.INSPECTED;
        counts = null;
        failure = null;
    }

    public void beginCheck() {
        require(state.isCheckable(), ImportProblem.NOT_CHECKABLE);
        require(report.questions().isEmpty(), ImportProblem.COLUMNS_UNDECIDED, String.join(" ", report.questions()));
        counts = null;
        begin(ImportState.CHECKING);
    }

    public void checked(RowCounts found, Instant now) {
        counts = found;
        end(ImportState.CHECKED, now);
    }

    /** Goes on to write; rejected rows are left out, which the sender must have accepted. */
    public void beginApplying(boolean acceptsRejected) {
        require(state == ImportState.CHECKED, ImportProblem.NOT_CHECKED);
        require(
                counts.rejectedRows() == 0 || acceptsRejected,
                ImportProblem.ROWS_REJECTED,
                "%d of %d rows are rejected. Correct the file, or say acceptRejected to leave them out."
                        .formatted(counts.rejectedRows(), counts.total()));
        require(
                counts.createdRows() + counts.updatedRows() + counts.unchangedRows() > 0,
                ImportProblem.NOTHING_TO_APPLY);
        begin(ImportState.APPLYING);
    }

    public void applied(Instant now) {
        appliedAt = now;
        end(ImportState.APPLIED, now);
    }

    public void beginReversing(String reason) {
        require(state == ImportState.APPLIED, ImportProblem.NOT_APPLIED);
        require(rowsForgottenAt == null, ImportProblem.ROWS_FORGOTTEN);
        reversalReason = reason.strip();
        begin(ImportState.REVERSING);
    }

    public void reversed(Instant now) {
        reversedAt = now;
        end(ImportState.REVERSED, now);
    }

    /** Ends what was under way without any effect. A reversal that failed leaves the import applied. */
    public void fail(String why, Instant now) {
        boolean reversing = state == ImportState.REVERSING;
        end(reversing ? ImportState.APPLIED : ImportState.FAILED, now);
        reversalReason = null;
        failure = why;
    }

    public void cancel() {
        require(state.isCancellable(), ImportProblem.NOT_CANCELLABLE);
        state = ImportState.CANCELLED;
    }

    /** Notes that its rows are no longer kept: it can be looked at, but not be reversed any more. */
    void forgetRows(Instant now) {
        rowsForgottenAt = now;
    }

    private void begin(ImportState next) {
        state = next;
        failure = null;
        rowsDone = 0;
        runStartedAt = null;
        runEndedAt = null;
    }

    private void end(ImportState next, Instant now) {
        state = next;
        runEndedAt = now;
        rowsDone = counts == null ? rowsDone : counts.total();
    }

    /** Notes that the work was taken up. */
    public void runStarted(Instant now) {
        runStartedAt = now;
    }

    public String kind() {
        return kind;
    }

    public FileFacts file() {
        return file;
    }

    public ImportState state() {
        return state;
    }

    public Map<String, String> options() {
        return options;
    }

    public FileReport report() {
        return report;
    }

    /** The partner that sent the file; null for the council itself. */
    public UUID organisationId() {
        return organisationId;
    }

    /** The post, role or organisation that sent the file; null for files sent before it was kept. */
    public String sentBy() {
        return sentBy;
    }

    public String createdBy() {
        return createdBy;
    }

    /** Rows read so far by the work under way, or by the work done last. */
    public long rowsDone() {
        return rowsDone;
    }

    public Instant runStartedAt() {
        return runStartedAt;
    }

    public Instant runEndedAt() {
        return runEndedAt;
    }

    /** The fates of the rows; null until they have been checked. */
    public RowCounts counts() {
        return counts;
    }

    /** What kept the last work from being done; null where nothing did. */
    public String failure() {
        return failure;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Instant reversedAt() {
        return reversedAt;
    }

    public String reversalReason() {
        return reversalReason;
    }
}
