package org.openborough.indicators.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.openborough.indicators.Audience;
import org.openborough.shared.security.CurrentUser;

/** What the person or machine asking may see: indicators by their visibility, figures by the disclosure rule. */
@RequestScoped
public class Reader {

    private final Audience audience;

    @Inject
    Reader(CurrentUser user) {
        this.audience = Audience.of(user);
    }

    /** Which indicators may be seen. */
    Audience audience() {
        return audience;
    }

    /** Whether suppressed figures may be seen: only by those who check them or answer for them. */
    public boolean seesSmallNumbers() {
        return audience.seesSmallNumbers();
    }
}
