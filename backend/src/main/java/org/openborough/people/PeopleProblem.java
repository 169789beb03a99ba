package org.openborough.people;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with organisations, posts, people and responsibilities. */
public enum PeopleProblem implements ProblemType {
    ORGANISATION_NAME_TAKEN(Kind.CONFLICT, "Another organisation has this name"),
    COUNCIL_REGISTERED_ALREADY(Kind.CONFLICT, "The council is registered already"),
    UNIT_REPLACED_ALREADY(Kind.CONFLICT, "The unit has been replaced already"),
    POST_TITLE_TAKEN(Kind.CONFLICT, "The organisation has another post with this title"),
    POST_HELD_ALREADY(Kind.CONFLICT, "Somebody else holds the post substantively on some of these days"),
    PERSON_HOLDS_POST_ALREADY(Kind.CONFLICT, "The person holds the post already on some of these days"),
    EMAIL_TAKEN(Kind.CONFLICT, "Another person has this e-mail address"),
    PERSON_NOT_WAITING(Kind.CONFLICT, "The person is not waiting to be linked"),
    PERSON_NOT_INVITED(Kind.CONFLICT, "The person has a sign-in already, or was erased"),
    PERSON_NOT_LINKED(Kind.CONFLICT, "The person is not linked with a sign-in"),
    PERSON_ERASED(Kind.CONFLICT, "The person has been erased"),
    PERSON_HOLDS_POSTS(Kind.CONFLICT, "The person still holds posts"),
    DUTY_HELD_ALREADY(Kind.CONFLICT, "The post has this duty already"),
    DUTY_ASSIGNED_LATER(Kind.CONFLICT, "The duty is assigned from a later day already"),
    CLIENT_REGISTERED_ALREADY(Kind.CONFLICT, "A partner's client with this id is registered already"),
    CLIENT_DISABLED(Kind.CONFLICT, "The client is disabled"),
    CLIENT_ENABLED(Kind.CONFLICT, "The client is enabled");

    private final Kind kind;
    private final String title;

    PeopleProblem(Kind kind, String title) {
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
