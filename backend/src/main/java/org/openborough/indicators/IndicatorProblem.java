package org.openborough.indicators;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with indicators and their themes. */
public enum IndicatorProblem implements ProblemType {
    NO_SUCH_INDICATOR(Kind.NOT_FOUND, "There is no such indicator, or it is not open to you"),
    NO_SUCH_THEME(Kind.NOT_FOUND, "There is no such theme"),
    THEME_TOO_DEEP(Kind.INVALID, "A theme has at most two levels"),
    THEME_NAME_TAKEN(Kind.CONFLICT, "There is a theme of this name already at this level"),
    CODE_TAKEN(Kind.CONFLICT, "Another indicator has this code"),
    UNSOUND_DEFINITION(Kind.INVALID, "The definition of the indicator contradicts itself"),
    MEANING_FIXED(Kind.CONFLICT, "Values have been recorded, so what they mean can no longer change"),
    NOT_DRAFT(Kind.CONFLICT, "The indicator is not a draft"),
    NOT_ACTIVE(Kind.CONFLICT, "The indicator is not active"),
    ALREADY_RETIRED(Kind.CONFLICT, "The indicator is retired"),
    NOT_PROVIDER(Kind.FORBIDDEN, "Your post does not provide the data of this indicator"),
    UNKNOWN_AREA_OR_PERIOD(Kind.INVALID, "The area or the period cannot be told"),
    UNKNOWN_SUCCESSOR(Kind.INVALID, "A successor is not known"),
    THEME_HAS_PARTS(Kind.CONFLICT, "A theme that has parts cannot be part of another"),
    OWN_SUCCESSOR(Kind.INVALID, "An indicator cannot succeed itself");

    private final Kind kind;
    private final String title;

    IndicatorProblem(Kind kind, String title) {
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
