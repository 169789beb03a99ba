package org.openborough.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.shared.hashing.Sha256;

/**
 * Lets a creating POST be repeated: the same key and body get the first answer again, and nothing is made twice. Files
 * are looked at by {@link UploadClaims}, the answer to both is kept here.
 */
@Provider
@Priority(IdempotencyFilter.LAST_TO_SEE_THE_ANSWER)
class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** Filters see an answer in falling priority: this one when entity tag, address and bytes are settled. */
    static final int LAST_TO_SEE_THE_ANSWER = 1000;

    private static final String[] KEPT_HEADERS = {"Content-Type", "Location", "ETag", "Vary"};

    private final IdempotencyKeys keys;
    private final Claims claims;
    private final ObjectMapper json;

    @Context
    ResourceInfo operation;

    @Inject
    IdempotencyFilter(IdempotencyKeys keys, Claims claims, ObjectMapper json) {
        this.keys = keys;
        this.claims = claims;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getHeaderString(KeyHeader.NAME) != null && creates()) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            claims.take(request, Sha256.of(body)).ifPresent(request::abortWith);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (!(request.getProperty(Claims.TAKEN) instanceof Claim claim)) {
            return;
        }
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            keys.free(claim);
            return;
        }
        byte[] body =
                response.getEntity() instanceof byte[] bytes ? bytes : json.writeValueAsBytes(response.getEntity());
        response.setEntity(body);
        keys.keep(claim, new FirstAnswer(response.getStatus(), keptHeaders(response), body));
    }

    private boolean creates() {
        ResponseStatus status = operation.getResourceMethod() == null
                ? null
                : operation.getResourceMethod().getAnnotation(ResponseStatus.class);
        return status != null && status.value() == 201;
    }

    private static Map<String, String> keptHeaders(ContainerResponseContext response) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        headers.putIfAbsent("Content-Type", "application/json;charset=UTF-8");
        return headers;
    }
}
