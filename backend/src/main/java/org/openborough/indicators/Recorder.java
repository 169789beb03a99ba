package org.openborough.indicators;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openborough.people.Post;
import org.openborough.people.Responsibilities;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;

/** Whoever enters figures at the moment: whether they may, and what the public record calls them. */
@ApplicationScoped
public class Recorder {

    /** The scope a partner's client needs. */
    public static final String SCOPE = "indicators:write";

    private final Responsibilities responsibilities;
    private final OwnerRepository owners;
    private final CouncilCalendar calendar;
    private final CurrentUser user;

    @Inject
    Recorder(Responsibilities responsibilities, OwnerRepository owners, CouncilCalendar calendar, CurrentUser user) {
        this.responsibilities = responsibilities;
        this.owners = owners;
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

    /** What the public record calls whoever is signed in: a post or an organisation, never a person. */
    public String title() {
        if (user.isPartner()) {
            return user.organisationId()
                    .map(id -> owners.names(List.of(id)).get(id))
                    .orElse("Partner");
        }
        return responsibilities.posts(user.subject(), calendar.today()).stream()
                .map(Post::title)
                .findFirst()
                .orElseGet(this::byRole);
    }

    private String byRole() {
        if (user.has(Roles.PERFORMANCE_OFFICER)) {
            return "Performance officer";
        }
        return user.has(Roles.ADMINISTRATOR) ? "Administrator" : "Data provider";
    }

    private boolean provides(Indicator indicator) {
        return responsibilities.holds(user.subject(), indicator.id(), Duties.PROVIDES_DATA, calendar.today());
    }
}
