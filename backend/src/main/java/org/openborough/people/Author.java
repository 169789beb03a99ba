package org.openborough.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;
import org.openborough.shared.time.CouncilCalendar;

/** What the public record calls whoever acts at the moment: a post or an organisation, never a person. */
@ApplicationScoped
public class Author {

    /** Which role stands for somebody without a post who has several. */
    private static final List<String> ROLES = List.of(
            Roles.PERFORMANCE_OFFICER,
            Roles.PETITIONS_OFFICER,
            Roles.CONSULTATION_OFFICER,
            Roles.PARTNERSHIP_OFFICER,
            Roles.ADMINISTRATOR,
            Roles.SERVICE_DIRECTOR,
            Roles.APPROVER,
            Roles.DATA_PROVIDER);

    private final Responsibilities responsibilities;
    private final OrganisationRepository organisations;
    private final CouncilCalendar calendar;
    private final CurrentUser user;

    @Inject
    Author(
            Responsibilities responsibilities,
            OrganisationRepository organisations,
            CouncilCalendar calendar,
            CurrentUser user) {
        this.responsibilities = responsibilities;
        this.organisations = organisations;
        this.calendar = calendar;
        this.user = user;
    }

    /** The title of the post held today, or of the role without one; a partner's client goes by its organisation. */
    public String title() {
        if (user.isPartner()) {
            return user.organisationId()
                    .flatMap(organisations::findByIdOptional)
                    .map(Organisation::name)
                    .orElse("Partner");
        }
        return responsibilities.posts(user.subject(), calendar.today()).stream()
                .map(Post::title)
                .findFirst()
                .orElseGet(this::byRole);
    }

    private String byRole() {
        String role = ROLES.stream().filter(user::has).findFirst().orElse("officer");
        return Character.toUpperCase(role.charAt(0)) + role.substring(1).replace('-', ' ');
    }
}
