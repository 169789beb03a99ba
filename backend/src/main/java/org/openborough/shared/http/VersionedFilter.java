package org.openborough.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Gives every {@link Versioned} representation its ETag, and answers 304 to a reader who has this very one. */
@Provider
class VersionedFilter implements ContainerResponseFilter {

    private final ObjectMapper json;

    @Inject
    VersionedFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (response.getEntity() instanceof Versioned versioned) {
            byte[] body = json.writeValueAsBytes(versioned);
            String tag = "\"%d.%s\"".formatted(versioned.version(), Digest.of(body));
            response.getHeaders().putSingle("ETag", tag);
            response.getHeaders().putSingle("Vary", "Accept, Authorization");
            if (request.getMethod().equals("GET") && EntityTags.match(request.getHeaderString("If-None-Match"), tag)) {
                response.setStatus(304);
                response.setEntity(null);
            } else {
                response.setEntity(body);
            }
        }
    }
}
