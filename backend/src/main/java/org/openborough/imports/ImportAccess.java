package org.openborough.imports;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openborough.imports.kind.ImportKinds;
import org.openborough.imports.kind.KindDescription;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;

/** Which imports whoever asks may see and work on: staff all, a partner's client those of its organisation. */
@ApplicationScoped
class ImportAccess {

    private final ImportJobRepository jobs;
    private final ImportKinds kinds;
    private final CurrentUser user;

    @Inject
    ImportAccess(ImportJobRepository jobs, ImportKinds kinds, CurrentUser user) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.user = user;
    }

    /** Refuses files of kinds that are not for whoever asks. */
    void requireAllowed(KindDescription kind) {
        if (user.isPartner()) {
            require(kind.partnerScope() != null, ImportProblem.NOT_FOR_PARTNERS);
            user.requireScope(kind.partnerScope());
        }
    }

    /** The organisation whose imports alone are seen; null for staff, who see all. */
    UUID onlyOf() {
        return user.isPartner()
                ? user.organisationId()
                        .orElseThrow(() -> new DomainException(
                                CommonProblem.NOT_ALLOWED, "This client is not bound to an organisation."))
                : null;
    }

    /** An import that may be seen; what belongs to others is not told apart from what does not exist. */
    ImportJob seen(UUID id) {
        ImportJob job = jobs.require(id);
        require(
                !user.isPartner()
                        || user.organisationId()
                                .filter(own -> own.equals(job.organisationId()))
                                .isPresent(),
                CommonProblem.NOT_FOUND);
        return job;
    }

    /** An import that may be worked on, in the version that was read. */
    ImportJob present(UUID id, long expected) {
        ImportJob job = seen(id);
        requireAllowed(kinds.get(job.kind()).description());
        job.requireVersion(expected);
        return job;
    }
}
