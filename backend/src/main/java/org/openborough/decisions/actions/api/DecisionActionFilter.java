package org.openborough.decisions.actions.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.decisions.actions.ActionKind;
import org.openborough.decisions.actions.ActionSelection;
import org.openborough.decisions.actions.ActionState;

/** Which actions are asked for. */
class DecisionActionFilter {

    @QueryParam("decision")
    @Parameter(description = "Only actions that follow from the decision with this id.")
    UUID decision;

    @QueryParam("post")
    @Parameter(description = "Only actions of the post with this id, as of today.")
    UUID post;

    @QueryParam("mine")
    @DefaultValue("false")
    @Parameter(description = "Only actions of the posts that whoever is signed in holds today.")
    boolean mine;

    @QueryParam("state")
    @Parameter(description = "Only actions in this state.")
    ActionState state;

    @QueryParam("kind")
    @Parameter(description = "Only actions of this kind.")
    ActionKind kind;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only actions that are open past their due day.")
    boolean overdue;

    ActionSelection toSelection() {
        return new ActionSelection(decision, post, mine, state, kind, overdue);
    }
}
