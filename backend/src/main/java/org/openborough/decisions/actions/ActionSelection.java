package org.openborough.decisions.actions;

import java.util.UUID;

/**
 * Which actions a reader asks for; what is null or false is not asked.
 *
 * @param postId the post that acts today
 * @param isMine only those of the posts that the reader holds today
 * @param isOverdue only those that are open past their due day
 */
public record ActionSelection(
        UUID decisionId, UUID postId, boolean isMine, ActionState state, ActionKind kind, boolean isOverdue) {}
