package org.openborough.shared.http;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TreeSet;
import org.openborough.shared.security.CurrentUser;

/** Answers 304 to readers of unchanged published data, from one small query. */
@Provider
@DataFamily
class DataFamilyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TAG = DataFamilyFilter.class.getName();

    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    @Context
    ResourceInfo operation;

    @Inject
    DataFamilyFilter(EntityManager entities, CurrentUser user, Clock clock) {
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String tag = tag(request);
        request.setProperty(TAG, tag);
        if (EntityTags.match(request.getHeaderString("If-None-Match"), tag)) {
            request.abortWith(Response.notModified().build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status == 200 || status == 304) {
            response.getHeaders().putSingle("ETag", request.getProperty(TAG));
            response.getHeaders().putSingle("Vary", "Accept, Authorization");
            response.getHeaders()
                    .putSingle("Cache-Control", user.isSignedIn() ? "private, no-cache" : "public, max-age=60");
        }
    }

    /** Everything the answer depends on: the data, the question, who asks, and the day (posts change hands by date). */
    private String tag(ContainerRequestContext request) {
        String question = request.getUriInfo().getRequestUri().getRawSchemeSpecificPart()
                + request.getHeaderString("Accept")
                + LocalDate.now(clock.withZone(ZoneOffset.UTC));
        String reader = user.isSignedIn() ? user.subject() + new TreeSet<>(user.roles()) : "";
        return "\"%d.%s\"".formatted(dataVersion(), Digest.of((question + reader).getBytes(StandardCharsets.UTF_8)));
    }

    private long dataVersion() {
        String[] families =
                operation.getResourceMethod().getAnnotation(DataFamily.class).value();
        Object steps = entities.createNativeQuery(
                        "select coalesce(sum(steps), 0) from data_version where family = any(:families)")
                .setParameter("families", families)
                .getSingleResult();
        return ((Number) steps).longValue();
    }
}
