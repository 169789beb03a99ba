package org.openborough.decisions.issues;

import static org.openborough.shared.problem.Require.referred;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.decisions.Audience;
import org.openborough.decisions.DecisionsProblem;
import org.openborough.decisions.MeetingItem;
import org.openborough.decisions.MeetingItemRepository;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.time.CouncilCalendar;

/** Following issues across meetings. */
@ApplicationScoped
public class IssueService {

    private final IssueRepository issues;
    private final MeetingItemRepository items;
    private final AuditTrail trail;
    private final CurrentUser user;
    private final CouncilCalendar calendar;

    @Inject
    IssueService(
            IssueRepository issues,
            MeetingItemRepository items,
            AuditTrail trail,
            CurrentUser user,
            CouncilCalendar calendar) {
        this.issues = issues;
        this.items = items;
        this.trail = trail;
        this.user = user;
        this.calendar = calendar;
    }

    public Page<Issue> list(String words, Boolean isOpen, PageRequest request) {
        return issues.byTitle(words, isOpen, Audience.of(user), request);
    }

    /** The issue, if who asks may see it. */
    public Issue get(UUID id) {
        return issues.seen(id, Audience.of(user))
                .orElseThrow(() -> new DomainException(DecisionsProblem.NO_SUCH_ISSUE));
    }

    /** The items of an issue that who asks may see, earliest meeting first. */
    public Page<MeetingItem> thread(UUID id, PageRequest request) {
        return issues.thread(get(id), Audience.of(user), request);
    }

    @Transactional
    public Issue create(String title, String summary) {
        Issue issue = new Issue(title, summary);
        requireTitleFree(issue);
        issues.persistAndFlush(issue);
        return issue;
    }

    @Transactional
    public Issue revise(UUID id, long version, String title, String summary) {
        Issue issue = toChange(id, version);
        issue.revise(title, summary);
        requireTitleFree(issue);
        issues.flush();
        return issue;
    }

    @Transactional
    public Issue close(UUID id, long version) {
        Issue issue = toChange(id, version);
        trail.say("closed", null);
        issue.close(calendar.today());
        issues.flush();
        return issue;
    }

    @Transactional
    public Issue reopen(UUID id, long version) {
        Issue issue = toChange(id, version);
        trail.say("reopened", null);
        issue.reopen();
        issues.flush();
        return issue;
    }

    @Transactional
    public Issue addItem(UUID id, long version, UUID itemId) {
        Issue issue = toChange(id, version);
        trail.say("item-added", null);
        issue.thread(referred(items.findByIdOptional(itemId), "/itemId"));
        issues.flush();
        return issue;
    }

    @Transactional
    public Issue removeItem(UUID id, long version, UUID itemId) {
        Issue issue = toChange(id, version);
        trail.say("item-removed", null);
        issue.unthread(referred(items.findByIdOptional(itemId), "/itemId"));
        issues.flush();
        return issue;
    }

    private Issue toChange(UUID id, long version) {
        Issue issue = get(id);
        issue.requireVersion(version);
        return issue;
    }

    private void requireTitleFree(Issue issue) {
        require(
                issues.titled(issue.title()).filter(other -> other != issue).isEmpty(),
                DecisionsProblem.ISSUE_TITLE_TAKEN);
    }
}
