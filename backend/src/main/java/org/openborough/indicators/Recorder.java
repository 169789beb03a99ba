package org.openborough.indicators;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openborough.people.Responsibilities;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;
import org.openborough.shared.time.CouncilCalendar;

/** Whoever enters figures at the moment, and whether they may. */
@ApplicationScoped
public class Recorder {

    /** The scope a partner's client needs. */
    public static final String SCOPE = "indicators:write";

    private final Responsibilities responsibilities;
    private final CouncilCalendar calendar;
    private final CurrentUser user;

    @Inject
    Recorder(Responsibilities responsibilities, CouncilCalendar calendar, CurrentUser user) {
        this.responsibilities = responsibilities;
        this.calendar = calendar;
        this.user = user;
    }

    /**
     * Refuses whoever may not enter values of the indicator: performance officers may for every indicator, data
     * providers where their post provides the data, a partner's client where its organisation is the owner.
     */
    public void requireMayRecord(Indicator indicator) {
        if (user.has(Roles.PERFORMANCE_OFFICER) || user.has(Roles.ADMINISTRATOR)) {
            return;
        }
        if (user.isPartner()) {
            user.requireScope(SCOPE);
            user.requireOrganisation(indicator.ownerId());
            return;
        }
        require(provides(indicator), IndicatorProblem.NOT_PROVIDER);
    }

    private boolean provides(Indicator indicator) {
        return responsibilities.holds(user.subject(), indicator.id(), Duties.PROVIDES_DATA, calendar.today());
    }
}
