package org.openborough.webhooks;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with webhooks. */
public enum WebhookProblem implements ProblemType {
    UNSAFE_ADDRESS(Kind.INVALID, "Events cannot be sent to this address"),
    UNKNOWN_EVENT_TYPE(Kind.INVALID, "There is no such type of event"),
    WEBHOOK_ENABLED(Kind.CONFLICT, "The webhook is enabled already"),
    WEBHOOK_DISABLED(Kind.CONFLICT, "The webhook is disabled");

    private final Kind kind;
    private final String title;

    WebhookProblem(Kind kind, String title) {
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
