package org.openborough.indicators.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openborough.indicators.Audience;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;

/** What the person or machine asking may see: indicators by their visibility, figures by the disclosure rule. */
@RequestScoped
public class Reader {

    private static final List<String> SEE_SMALL_NUMBERS =
            List.of(Roles.DATA_PROVIDER, Roles.PERFORMANCE_OFFICER, Roles.INTERNAL_AUDITOR, Roles.ADMINISTRATOR);

    private final CurrentUser user;

    @Inject
    Reader(CurrentUser user) {
        this.user = user;
    }

    /** Which indicators may be seen. */
    Audience audience() {
        return Audience.of(user);
    }

    /** Whether suppressed figures may be seen: only by those who check them or answer for them. */
    public boolean seesSmallNumbers() {
        return SEE_SMALL_NUMBERS.stream().anyMatch(user::has);
    }
}
