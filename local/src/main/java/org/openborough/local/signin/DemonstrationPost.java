package org.openborough.local.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A post of the demonstration borough that anybody may sign in as.
 *
 * @param subject the token's {@code sub}, the same at every sign-in
 * @param title the name of the post
 * @param duty what the post does in the platform, in a few words
 * @param roles the roles in its token
 */
public record DemonstrationPost(String subject, String title, String duty, List<String> roles) {

    /** All of them, those that a newcomer tries first at the head. */
    public static final List<DemonstrationPost> ALL = List.of(
            post("Head of Performance", "Keeps the indicators, sets and targets", "performance-officer"),
            post("Performance Analyst", "Enters values for the indicators of their service", "data-provider"),
            post("Director of Children's Services", "Answers for a service's results", "service-director"),
            post("Cabinet Member for Corporate Services", "Approves what is published", "approver", "councillor"),
            post("Ward Councillor", "Reads, asks and follows their ward", "councillor"),
            post("Democratic Services Officer", "Looks after petitions", "petitions-officer"),
            post("Consultation and Engagement Lead", "Runs consultations", "consultation-officer"),
            post("Partnership Manager", "Keeps the register of partnerships", "partnership-officer"),
            post("Standards Panel Member", "Looks at consultations before they open", "panel-member"),
            post("Internal Auditor", "Reads everything, the audit trail included", "internal-auditor"),
            post("Policy Officer", "Reads what staff may read", "viewer"),
            post("System Administrator", "Invites people, watches jobs and mail", "administrator"));

    static Optional<DemonstrationPost> withSubject(String subject) {
        return ALL.stream().filter(post -> post.subject.equals(subject)).findFirst();
    }

    /** Every role that some post holds. */
    static List<String> everyRole() {
        return ALL.stream()
                .flatMap(post -> post.roles.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static DemonstrationPost post(String title, String duty, String... roles) {
        String slug = title.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-');
        return new DemonstrationPost("post-" + slug, title, duty, List.of(roles));
    }
}
