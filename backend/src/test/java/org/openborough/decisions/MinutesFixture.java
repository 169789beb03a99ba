package org.openborough.decisions;

import java.time.Instant;
import java.util.List;

/** Meetings and decisions of the tests of rules. */
public final class MinutesFixture {

    public static final Instant HELD_AT = Instant.parse("2026-06-18T17:30:00Z");

    private MinutesFixture() {}

    public static Meeting aDraft() {
        return new Meeting(new MeetingDetails("Cabinet", HELD_AT, List.of("Town Hall"), null, null));
    }

    public static Meeting published() {
        Meeting meeting = aDraft();
        meeting.publish(HELD_AT.plusSeconds(86_400));
        return meeting;
    }

    public static MeetingItem anItemOf(Meeting meeting) {
        return new MeetingItem(meeting, new ItemDetails("5a", "Winter opening of day centres", null, false), 5);
    }

    public static Minute minute(String resolution) {
        return new Minute("CAB 31", resolution, Outcome.AGREED);
    }

    public static Decision aDecisionOf(Meeting meeting, Condition... conditions) {
        return new Decision(anItemOf(meeting), minute("That the centres open."), List.of(conditions));
    }
}
