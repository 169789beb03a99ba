package org.openborough.audit;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;

/** Reading the trail. Nobody writes it: the database does. */
@ApplicationScoped
public class AuditEventService {

    private final AuditEventRepository events;
    private final CurrentUser user;

    @Inject
    AuditEventService(AuditEventRepository events, CurrentUser user) {
        this.events = events;
        this.user = user;
    }

    /** The events asked for, latest first. Staff who are no auditors read the history of one record at a time. */
    public Page<AuditEvent> events(AuditQuestion question, PageRequest page) {
        boolean readsEverything = user.has(Roles.INTERNAL_AUDITOR) || user.has(Roles.ADMINISTRATOR);
        require(readsEverything || question.isOneHistory(), AuditProblem.WHOLE_TRAIL_IS_FOR_AUDITORS);
        return events.page(question, page);
    }
}
