package org.openborough.shared.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Says where a record that was created (or a job that was accepted) is found: below the collection, by its id. */
@Provider
@Priority(LocationFilter.BEFORE_THE_BODY_IS_BYTES)
class LocationFilter implements ContainerResponseFilter {

    static final int BEFORE_THE_BODY_IS_BYTES = 6000;

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean created = response.getStatus() == 201 || response.getStatus() == 202;
        if (created
                && response.getEntity() instanceof Record body
                && !response.getHeaders().containsKey("Location")) {
            id(body).ifPresent(id -> response.getHeaders().putSingle("Location", collection(request) + "/" + id));
        }
    }

    private String collection(ContainerRequestContext request) {
        LocatedAt elsewhere = operation.getResourceMethod().getAnnotation(LocatedAt.class);
        return elsewhere == null ? request.getUriInfo().getRequestUri().getRawPath() : elsewhere.value();
    }

    private static Optional<Object> id(Record body) {
        return Arrays.stream(body.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("id"))
                .findFirst()
                .map(component -> value(component, body));
    }

    private static Object value(RecordComponent component, Record body) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(body);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
