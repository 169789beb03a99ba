package org.openborough.decisions.issues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.search.SearchGroup;
import org.openborough.shared.search.SearchHit;
import org.openborough.shared.search.Searchable;
import org.openborough.shared.security.CurrentUser;

/** Finds issues by their title. */
@ApplicationScoped
class IssueSearch implements Searchable {

    private final IssueService issues;

    @Inject
    IssueSearch(IssueService issues) {
        this.issues = issues;
    }

    @Override
    public String kind() {
        return "issue";
    }

    @Override
    public SearchGroup search(String words, CurrentUser user, int limit) {
        var found = issues.list(words, null, PageRequest.first(limit).counted());
        return new SearchGroup(
                kind(),
                found.total(),
                found.items().stream().map(IssueSearch::hit).toList());
    }

    private static SearchHit hit(Issue issue) {
        return new SearchHit(issue.id(), issue.title(), null, issue.summary().orElse(null), "/issues/" + issue.id());
    }
}
