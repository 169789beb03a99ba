package org.openborough.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import org.openborough.shared.persistence.RecordedEntity;

/** One item of business of a meeting. */
@Entity
public class MeetingItem extends RecordedEntity {

    @ManyToOne(optional = false)
    private Meeting meeting;

    private int position;
    private String number;
    private String title;
    private boolean isExempt;

    protected MeetingItem() {}

    /**
     * Adds an item to a meeting.
     *
     * @param end the place after the last item of the meeting
     */
    public MeetingItem(Meeting meeting, ItemDetails details, int end) {
        this.meeting = meeting;
        this.position = end;
        revise(details);
    }

    /** Takes on the details as a whole; without a position it stays where it is. */
    public void revise(ItemDetails details) {
        number = details.number().strip();
        title = details.title().strip();
        isExempt = details.isExempt();
        position = details.position() == null ? position : details.position();
    }

    public Meeting meeting() {
        return meeting;
    }

    public int position() {
        return position;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public boolean isExempt() {
        return isExempt;
    }
}
