package org.openborough.decisions;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;

/** Recording and publishing meetings. */
@ApplicationScoped
public class MeetingService {

    private final MeetingRepository meetings;
    private final AuditTrail trail;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    MeetingService(MeetingRepository meetings, AuditTrail trail, CurrentUser user, Clock clock) {
        this.meetings = meetings;
        this.trail = trail;
        this.user = user;
        this.clock = clock;
    }

    public Page<Meeting> list(MeetingQuestion question, PageRequest request) {
        return meetings.latestFirst(question, Audience.of(user), request);
    }

    /** The meeting, if who asks may see it. */
    public Meeting get(UUID id) {
        return meetings.findByIdOptional(id)
                .filter(Audience.of(user)::sees)
                .orElseThrow(() -> new DomainException(DecisionsProblem.NO_SUCH_MEETING));
    }

    @Transactional
    public Meeting create(MeetingDetails details) {
        Meeting meeting = new Meeting(details);
        requireOnce(details, meeting);
        meetings.persistAndFlush(meeting);
        return meeting;
    }

    @Transactional
    public Meeting revise(UUID id, long version, MeetingDetails details) {
        Meeting meeting = toChange(id, version);
        requireOnce(details, meeting);
        meeting.revise(details);
        meetings.flush();
        return meeting;
    }

    @Transactional
    public Meeting publish(UUID id, long version) {
        Meeting meeting = toChange(id, version);
        trail.say("published", null);
        meeting.publish(clock.instant().truncatedTo(ChronoUnit.MICROS));
        meetings.flush();
        return meeting;
    }

    /** Removes a draft without items. */
    @Transactional
    public void remove(UUID id, long version) {
        Meeting meeting = toChange(id, version);
        require(meeting.publishedAt().isEmpty(), DecisionsProblem.MEETING_PUBLISHED);
        meetings.delete(meeting);
        meetings.flush();
    }

    private Meeting toChange(UUID id, long version) {
        Meeting meeting = get(id);
        meeting.requireVersion(version);
        return meeting;
    }

    private void requireOnce(MeetingDetails details, Meeting meeting) {
        require(
                meetings.alike(details).filter(other -> other != meeting).isEmpty(),
                DecisionsProblem.MEETING_RECORDED_ALREADY);
    }
}
