package org.openborough.shared.edge;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Stops reading a body that turns out too large without having said so. */
@Provider
@Priority(LimitedBodies.BEFORE_ANYTHING_IS_READ)
class LimitedBodies implements ContainerRequestFilter {

    static final int BEFORE_ANYTHING_IS_READ = 500;

    private final BodySizes sizes;

    @Inject
    LimitedBodies(BodySizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.hasEntity()) {
            long limit = sizes.limit(request.getHeaderString("Content-Type"));
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
        }
    }
}
