package org.openborough.decisions.actions;

import java.util.Optional;
import org.openborough.people.Post;

/**
 * An action with the post that acts at present.
 *
 * @param isOverdue whether it is open past its due day
 */
public record OwnedAction(DecisionAction action, Optional<Post> owner, boolean isOverdue) {}
