package org.openborough.decisions.issues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.decisions.Audience;
import org.openborough.shared.records.RecordKind;
import org.openborough.shared.records.RecordName;
import org.openborough.shared.records.SeenRecords;
import org.openborough.shared.security.CurrentUser;

/** Issues as other records refer to them. */
@ApplicationScoped
class IssueRecords implements RecordKind {

    private static final String RECORDED = "exists (select from issue s where s.id = %1$s)";

    private static final String THREADED = "exists (select from issue_item t join meeting_item i on i.id = t.item_id"
            + " join meeting m on m.id = i.meeting_id where t.issue_id = %1$s and %2$s)";

    private final IssueRepository issues;

    @Inject
    IssueRecords(IssueRepository issues) {
        this.issues = issues;
    }

    @Override
    public String kind() {
        return "issue";
    }

    @Override
    public SeenRecords seenBy(CurrentUser reader) {
        Audience audience = Audience.of(reader);
        return new SeenRecords(
                (audience.seesAll() ? RECORDED : THREADED).formatted(SeenRecords.ID, audience.itemRows("m", "i")),
                Map.of());
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> ids) {
        return issues.list("id in ?1", ids).stream().collect(Collectors.toMap(Issue::id, IssueRecords::name));
    }

    private static RecordName name(Issue issue) {
        return new RecordName(issue.title(), null, "/issues/" + issue.id());
    }
}
