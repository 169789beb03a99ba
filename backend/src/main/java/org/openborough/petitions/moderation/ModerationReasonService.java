package org.openborough.petitions.moderation;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** Keeping the reasons prepared for officers. */
@ApplicationScoped
public class ModerationReasonService {

    private final ModerationReasonRepository reasons;

    @Inject
    ModerationReasonService(ModerationReasonRepository reasons) {
        this.reasons = reasons;
    }

    public Page<ModerationReason> list(ReasonKind kind, PageRequest request) {
        return reasons.byName(kind, request);
    }

    public ModerationReason get(UUID id) {
        return found(reasons.findByIdOptional(id), "prepared reason", id);
    }

    @Transactional
    public ModerationReason prepare(ModerationReason reason) {
        require(!reasons.isTaken(reason.kind(), reason.name()), ModerationProblem.REASON_NAME_TAKEN);
        reasons.persistAndFlush(reason);
        return reason;
    }

    @Transactional
    public void remove(UUID id, long version) {
        ModerationReason reason = get(id);
        reason.requireVersion(version);
        reasons.delete(reason);
    }
}
