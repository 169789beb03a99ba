package org.openborough.decisions;

import org.openborough.shared.security.CurrentUser;

/**
 * Which meetings, with all that was decided there, a reader may see: everybody the published ones without their exempt
 * items (Local Government Act 1972, schedule 12A), the council's own people all. This is the one place where it is
 * decided: for a record by {@link #sees}, for a query by the conditions.
 */
public record Audience(boolean seesAll) {

    private static final String ALL = "1 = 1";

    public static Audience of(CurrentUser user) {
        return new Audience(user.isStaff());
    }

    public boolean sees(Meeting meeting) {
        return seesAll || meeting.publishedAt().isPresent();
    }

    public boolean sees(MeetingItem item) {
        return seesAll || (sees(item.meeting()) && !item.isExempt());
    }

    /** The meetings seen, as a condition of HQL. */
    String meetings(String alias) {
        return seesAll ? ALL : alias + ".publishedAt is not null";
    }

    /** The items seen, as a condition of HQL. */
    public String items(String alias) {
        return seesAll ? ALL : "%1$s.meeting.publishedAt is not null and %1$s.isExempt = false".formatted(alias);
    }

    /** The meetings seen, as a condition of SQL on the table meeting. */
    public String meetingRows(String alias) {
        return seesAll ? ALL : alias + ".published_at is not null";
    }

    /** The items seen, as a condition of SQL on the tables meeting and meeting_item. */
    public String itemRows(String meeting, String item) {
        return seesAll ? ALL : "%s.published_at is not null and not %s.is_exempt".formatted(meeting, item);
    }
}
