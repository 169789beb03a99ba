package org.openborough.audit;

import org.openborough.shared.problem.Kind;
import org.openborough.shared.problem.ProblemType;

/** What can go wrong with the audit trail. */
public enum AuditProblem implements ProblemType {
    WHOLE_TRAIL_IS_FOR_AUDITORS(
            Kind.FORBIDDEN, "Only auditors and administrators read the whole trail; ask for one record's history");

    private final Kind kind;
    private final String title;

    AuditProblem(Kind kind, String title) {
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
