package org.openborough.decisions;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with meetings, decisions, actions and issues. */
public enum DecisionsProblem implements ProblemType {
    NO_SUCH_MEETING(Kind.NOT_FOUND, "There is no such meeting"),
    NO_SUCH_ITEM(Kind.NOT_FOUND, "There is no such item"),
    NO_SUCH_DECISION(Kind.NOT_FOUND, "There is no such decision"),
    NO_SUCH_CONDITION(Kind.NOT_FOUND, "The decision has no such condition"),
    NO_SUCH_ACTION(Kind.NOT_FOUND, "There is no such action"),
    NO_SUCH_ISSUE(Kind.NOT_FOUND, "There is no such issue"),
    MEETING_RECORDED_ALREADY(Kind.CONFLICT, "A meeting of this body at this time, or with this reference, is recorded"),
    MEETING_PUBLISHED(Kind.CONFLICT, "The meeting is published"),
    ITEM_NUMBER_TAKEN(Kind.CONFLICT, "The meeting has another item with this number"),
    MINUTE_NUMBER_TAKEN(Kind.CONFLICT, "The meeting has another decision with this minute number"),
    MINUTES_PUBLISHED(Kind.CONFLICT, "Published minutes are corrected, not changed"),
    MINUTES_NOT_PUBLISHED(Kind.CONFLICT, "Minutes that are not published are changed, not corrected"),
    NOTHING_CORRECTED(Kind.CONFLICT, "The correction says what the minutes say already"),
    CONDITION_SETTLED(Kind.CONFLICT, "The condition is settled already"),
    ACTION_SETTLED(Kind.CONFLICT, "The action is done or cancelled"),
    ACTION_OPEN(Kind.CONFLICT, "The action is open"),
    ACTS_ALREADY(Kind.CONFLICT, "The post has this action already"),
    NOT_THE_ACTING_POST(Kind.FORBIDDEN, "Only the post that acts, or democratic services, may say so"),
    ISSUE_TITLE_TAKEN(Kind.CONFLICT, "Another issue has this title"),
    ISSUE_CLOSED(Kind.CONFLICT, "The issue is closed"),
    ISSUE_OPEN(Kind.CONFLICT, "The issue is open"),
    ITEM_IN_THREAD(Kind.CONFLICT, "The item belongs to the issue already");

    private final Kind kind;
    private final String title;

    DecisionsProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
