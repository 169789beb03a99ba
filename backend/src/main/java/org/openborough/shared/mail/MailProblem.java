package org.openborough.shared.mail;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with messages. */
public enum MailProblem implements ProblemType {
    ALREADY_SENT(Kind.CONFLICT, "The message has been sent already"),
    SUPPRESSION_LIFTED(Kind.CONFLICT, "Messages go to this address again already");

    private final Kind kind;
    private final String title;

    MailProblem(Kind kind, String title) {
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
