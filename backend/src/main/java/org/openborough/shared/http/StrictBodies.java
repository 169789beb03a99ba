package org.openborough.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/** Reads every JSON body strictly. */
@Provider
class StrictBodies implements ReaderInterceptor {

    private final ObjectMapper json;
    private final StrictReading reading;

    @Inject
    StrictBodies(ObjectMapper json, StrictReading reading) {
        this.json = json;
        this.reading = reading;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            return context.proceed();
        }
        JsonNode body = json.readTree(context.getInputStream());
        if (body == null || body.isMissingNode() || body.isNull()) {
            throw new DomainException(CommonProblem.UNREADABLE_BODY, "This operation needs a body.");
        }
        return context.getType() == JsonNode.class ? body : reading.read(body, context.getGenericType());
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
