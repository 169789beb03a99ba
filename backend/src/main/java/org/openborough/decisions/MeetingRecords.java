package org.openborough.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.shared.records.RecordKind;
import org.openborough.shared.records.RecordName;
import org.openborough.shared.records.SeenRecords;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.time.CouncilCalendar;

/** Meetings as other records refer to them. */
@ApplicationScoped
class MeetingRecords implements RecordKind {

    private final MeetingRepository meetings;
    private final CouncilCalendar calendar;

    @Inject
    MeetingRecords(MeetingRepository meetings, CouncilCalendar calendar) {
        this.meetings = meetings;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public SeenRecords seenBy(CurrentUser reader) {
        return new SeenRecords(
                "exists (select from meeting m where m.id = %s and %s)"
                        .formatted(SeenRecords.ID, Audience.of(reader).meetingRows("m")),
                Map.of());
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> ids) {
        return meetings.list("id in ?1", ids).stream().collect(Collectors.toMap(Meeting::id, this::name));
    }

    private RecordName name(Meeting meeting) {
        return new RecordName(
                "%s, %s".formatted(meeting.body(), calendar.written(calendar.dayOf(meeting.heldAt()))),
                null,
                "/meetings/" + meeting.id());
    }
}
