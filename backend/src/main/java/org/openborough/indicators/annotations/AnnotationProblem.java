package org.openborough.indicators.annotations;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with annotations. */
public enum AnnotationProblem implements ProblemType {
    NO_SUCH_ANNOTATION(Kind.NOT_FOUND, "There is no such annotation, or its indicator is not open to you"),
    UNSOUND_ANNOTATION(Kind.INVALID, "The annotation is about an area or a day that cannot be");

    private final Kind kind;
    private final String title;

    AnnotationProblem(Kind kind, String title) {
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
