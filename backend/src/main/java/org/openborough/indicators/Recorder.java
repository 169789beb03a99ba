package org.openborough.indicators;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;

/** Whoever enters figures at the moment: whether they may, and what the public record calls them. */
@ApplicationScoped
public class Recorder {

    /** The scope a partner's client needs. */
    public static final String SCOPE = "indicators:write";

    private static final String HOLDS_DUTY = """
            select exists (
                select from responsibility r
                join post_holder h on h.post_id = r.post_id
                    and :today between h.valid_from and coalesce(h.valid_to, 'infinity')
                join person p on p.id = h.person_id
                where p.subject = :subject and r.resource_kind = 'indicator' and r.resource_id = :indicator
                  and r.duty = :duty and :today between r.valid_from and coalesce(r.valid_to, 'infinity'))""";

    private static final String POST_HELD = """
            select t.title
            from person p
            join post_holder h on h.person_id = p.id
                and :today between h.valid_from and coalesce(h.valid_to, 'infinity')
            join post t on t.id = h.post_id
            where p.subject = :subject
            order by t.title""";

    private final Session session;
    private final OwnerRepository owners;
    private final CouncilCalendar calendar;
    private final CurrentUser user;

    @Inject
    Recorder(Session session, OwnerRepository owners, CouncilCalendar calendar, CurrentUser user) {
        this.session = session;
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
        return session.createNativeQuery(POST_HELD, String.class)
                .setParameter("today", today())
                .setParameter("subject", user.subject())
                .setMaxResults(1)
                .uniqueResultOptional()
                .orElseGet(this::byRole);
    }

    private String byRole() {
        if (user.has(Roles.PERFORMANCE_OFFICER)) {
            return "Performance officer";
        }
        return user.has(Roles.ADMINISTRATOR) ? "Administrator" : "Data provider";
    }

    private boolean provides(Indicator indicator) {
        return session.createNativeQuery(HOLDS_DUTY, Boolean.class)
                .setParameter("today", today())
                .setParameter("subject", user.subject())
                .setParameter("indicator", indicator.id())
                .setParameter("duty", Duties.PROVIDES_DATA)
                .getSingleResult();
    }

    private LocalDate today() {
        return calendar.today();
    }
}
