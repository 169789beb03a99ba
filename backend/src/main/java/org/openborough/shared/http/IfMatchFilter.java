package org.openborough.shared.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/** Reads If-Match on operations that need it; the version part is compared by the record itself, in its transaction. */
@Provider
@IfMatch
class IfMatchFilter implements ContainerRequestFilter {

    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})(\\.[0-9a-f]+)?\"");

    private final Precondition precondition;

    @Inject
    IfMatchFilter(Precondition precondition) {
        this.precondition = precondition;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString("If-Match");
        if (header == null || header.isBlank()) {
            throw new DomainException(
                    CommonProblem.VERSION_MISSING,
                    "Send If-Match with the ETag you got when you read the record, so that no change is overwritten.");
        }
        Matcher tag = ENTITY_TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new DomainException(
                    CommonProblem.STALE_VERSION,
                    "If-Match must be one ETag of this record, such as \"3.9f2c\"; it was not.");
        }
        precondition.expect(Long.parseLong(tag.group(1)));
    }
}
