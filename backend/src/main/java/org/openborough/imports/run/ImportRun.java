package org.openborough.imports.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.openborough.audit.Acting;
import org.openborough.imports.reading.table.UnreadableFile;
import org.openborough.shared.problem.DomainException;
import org.postgresql.util.PSQLException;

/** One piece of work on an import from beginning to end, in the name of whoever asked for it. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private final ImportWorkService work;
    private final ProgressService progress;
    private final Acting acting;

    @Inject
    ImportRun(ImportWorkService work, ProgressService progress, Acting acting) {
        this.work = work;
        this.progress = progress;
        this.acting = acting;
    }

    @ActivateRequestContext
    void run(ImportDue due) {
        acting.onBehalfOf(due.initiator());
        try {
            if (progress.start(due.importId())) {
                work(due);
            }
        } catch (Pace.CalledOff calledOff) {
            LOG.infof("Import %s was cancelled while it was being checked", due.importId());
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Import %s: %s came to nothing", due.importId(), due.phase());
            // Where the database is gone this fails too; the import is then found and ended when it is back.
            progress.fail(due.importId(), reason(failure));
        }
    }

    private void work(ImportDue due) {
        switch (due.phase()) {
            case CHECK -> work.check(due.importId());
            case APPLY -> work.apply(due.importId());
            case REVERSE -> work.reverse(due.importId());
        }
    }

    /** Ends imports whose work died with an instance of the service or a connection. */
    @ActivateRequestContext
    void endInterrupted() {
        acting.asJob("imports");
        progress.endInterrupted();
    }

    /** In words for the sender; what is our own fault is in the log. */
    static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException || cause instanceof UnreadableFile) {
                return cause.getMessage();
            }
            if (cause instanceof PSQLException refused && isStillReferredTo(refused)) {
                return "Records were built on what it brought since (%s). Nothing was changed."
                        .formatted(refused.getServerErrorMessage().getTable().replace('_', ' '));
            }
            if (cause instanceof SQLException refused && isConflict(refused)) {
                return "The records have changed since the file was checked, or do not allow it. Nothing was written."
                        + " Check the file again.";
            }
        }
        return "Something went wrong on our side; it has been logged. Nothing was written. Check the file again.";
    }

    /** A foreign key of another table leads to what was to be taken back. */
    private static boolean isStillReferredTo(PSQLException refused) {
        return "23503".equals(refused.getSQLState())
                && refused.getServerErrorMessage() != null
                && refused.getServerErrorMessage().getDetail() != null
                && refused.getServerErrorMessage().getDetail().contains("is still referenced");
    }

    private static boolean isConflict(SQLException refused) {
        return refused.getSQLState() != null && refused.getSQLState().startsWith("23");
    }
}
