package org.openborough.decisions.actions;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openborough.decisions.DecisionsProblem;
import org.openborough.people.Duty;
import org.openborough.people.Post;
import org.openborough.people.Responsibilities;
import org.openborough.people.ResponsibilityService;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;
import org.openborough.shared.time.CouncilCalendar;

/** Which post acts: a duty in the register of responsibilities, so that a change of officer keeps its history. */
@ApplicationScoped
class ActingPosts {

    static final String KIND = "decision-action";

    private static final String DUTY = "acts";

    private final Responsibilities responsibilities;
    private final ResponsibilityService register;
    private final CouncilCalendar calendar;
    private final CurrentUser user;

    @Inject
    ActingPosts(
            Responsibilities responsibilities,
            ResponsibilityService register,
            CouncilCalendar calendar,
            CurrentUser user) {
        this.responsibilities = responsibilities;
        this.register = register;
        this.calendar = calendar;
        this.user = user;
    }

    /** Gives the action to a post from today on. */
    Post assign(DecisionAction action, UUID postId) {
        return register.assign(postId, new Duty(KIND, action.id(), DUTY), calendar.today())
                .post();
    }

    Map<UUID, Post> of(Collection<UUID> actionIds) {
        return responsibilities.postsOf(actionIds, DUTY, calendar.today());
    }

    /** The actions that a post has today. */
    List<UUID> actionsOf(UUID postId) {
        return responsibilities.resourcesOf(List.of(postId), DUTY, calendar.today());
    }

    /** The actions of the posts that whoever is signed in holds today. */
    List<UUID> actionsOfUser() {
        List<UUID> posts = responsibilities.posts(user.subject(), calendar.today()).stream()
                .map(Post::id)
                .toList();
        return responsibilities.resourcesOf(posts, DUTY, calendar.today());
    }

    /** Refuses whoever neither holds the post that acts nor keeps the minutes. */
    void requireMayReport(DecisionAction action) {
        boolean may = user.has(Roles.PETITIONS_OFFICER)
                || user.has(Roles.ADMINISTRATOR)
                || responsibilities.holds(user.subject(), action.id(), DUTY, calendar.today());
        require(may, DecisionsProblem.NOT_THE_ACTING_POST);
    }
}
