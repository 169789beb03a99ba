package org.openborough.shared.paging;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.Set;
import org.openborough.shared.security.CurrentUser;

/** Adds to a list of changes what its reader can no longer see. Runs before the pages of the list are linked. */
@Provider
@Priority(Priorities.USER + 100)
class RemovedRecords implements ContainerResponseFilter {

    private final RemovalRepository removals;
    private final CurrentUser user;

    @Inject
    RemovedRecords(RemovalRepository removals, CurrentUser user) {
        this.removals = removals;
        this.user = user;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Listing<?> list
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            list.tellRemovals((question, page) -> removals.page(question, readers(), page));
        }
    }

    /** The words by which the database's triggers name who asks. */
    private Set<String> readers() {
        if (user.isStaff()) {
            return Set.of("staff");
        }
        if (!user.isSignedIn()) {
            return Set.of("public");
        }
        Set<String> readers = new HashSet<>(Set.of("partners"));
        user.organisationId().ifPresent(id -> readers.add("organisation:" + id));
        return readers;
    }
}
