package org.openborough.decisions;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;

/** The business of meetings. */
@ApplicationScoped
public class MeetingItemService {

    private final MeetingItemRepository items;
    private final MeetingService meetings;
    private final CurrentUser user;

    @Inject
    MeetingItemService(MeetingItemRepository items, MeetingService meetings, CurrentUser user) {
        this.items = items;
        this.meetings = meetings;
        this.user = user;
    }

    public Page<MeetingItem> list(UUID meetingId, PageRequest request) {
        return items.of(meetings.get(meetingId), Audience.of(user), request);
    }

    /** The item, if who asks may see it. */
    public MeetingItem get(UUID id) {
        return items.findByIdOptional(id)
                .filter(Audience.of(user)::sees)
                .orElseThrow(() -> new DomainException(DecisionsProblem.NO_SUCH_ITEM));
    }

    @Transactional
    public MeetingItem create(UUID meetingId, ItemDetails details) {
        Meeting meeting = meetings.get(meetingId);
        MeetingItem item = new MeetingItem(meeting, details, items.endOf(meeting));
        requireNumberFree(item);
        items.persistAndFlush(item);
        return item;
    }

    @Transactional
    public MeetingItem revise(UUID id, long version, ItemDetails details) {
        MeetingItem item = toChange(id, version);
        item.revise(details);
        requireNumberFree(item);
        items.flush();
        return item;
    }

    /** Removes an item of a draft about which nothing is decided; otherwise the database refuses. */
    @Transactional
    public void remove(UUID id, long version) {
        MeetingItem item = toChange(id, version);
        require(item.meeting().publishedAt().isEmpty(), DecisionsProblem.MEETING_PUBLISHED);
        items.delete(item);
        items.flush();
    }

    private MeetingItem toChange(UUID id, long version) {
        MeetingItem item = get(id);
        item.requireVersion(version);
        return item;
    }

    private void requireNumberFree(MeetingItem item) {
        require(
                items.numbered(item.meeting(), item.number())
                        .filter(other -> other != item)
                        .isEmpty(),
                DecisionsProblem.ITEM_NUMBER_TAKEN);
    }
}
