package org.openborough.shared.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.http.Deprecation;
import org.openborough.shared.http.IfMatch;
import org.openborough.shared.http.Versioned;
import org.openborough.shared.idempotency.RepeatableUpload;
import org.openborough.shared.paging.Listing;

/** What the code says of one operation. */
record OperationFacts(MethodInfo method, PathItem path, Operation operation) {

    private static final DotName UNI = DotName.createSimple("io.smallrye.mutiny.Uni");
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");

    boolean needsSignIn() {
        return method.hasAnnotation(ROLES_ALLOWED) || method.hasAnnotation("io.quarkus.security.Authenticated");
    }

    List<String> roles() {
        AnnotationInstance roles = method.annotation(ROLES_ALLOWED);
        return roles == null
                ? List.of("anybody who is signed in")
                : Arrays.stream(roles.value().asStringArray()).sorted().toList();
    }

    boolean needsVersion() {
        return method.hasAnnotation(IfMatch.class);
    }

    boolean hasEntityTag() {
        return method.hasAnnotation(DataFamily.class) || (isRead() && isVersioned());
    }

    private boolean isVersioned() {
        Type returned = method.returnType();
        boolean isPromised = returned.kind() == Type.Kind.PARAMETERIZED_TYPE
                && returned.name().equals(UNI);
        Type answered = isPromised ? returned.asParameterizedType().arguments().get(0) : returned;
        String type = answered.name().toString();
        try {
            return Versioned.class.isAssignableFrom(
                    Class.forName(type, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException notAClassOfOurs) {
            return false;
        }
    }

    boolean isDeprecated() {
        return method.hasAnnotation(Deprecation.class);
    }

    /** A date of the operation's deprecation. */
    String deprecation(String part) {
        return method.annotation(Deprecation.class).value(part).asString();
    }

    boolean isRead() {
        return is(PathItem.HttpMethod.GET);
    }

    boolean isPatch() {
        return is(PathItem.HttpMethod.PATCH);
    }

    /** Whether repeating it unknowingly would make a second record. */
    boolean creates() {
        return is(PathItem.HttpMethod.POST)
                && (operation.getResponses().hasAPIResponse("201") || method.hasAnnotation(RepeatableUpload.class));
    }

    boolean isList() {
        return method.returnType().name().toString().equals(Listing.class.getName());
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    boolean hasPathParameter() {
        return method.parameters().stream()
                .anyMatch(parameter -> parameter.hasAnnotation(DotName.createSimple("jakarta.ws.rs.PathParam"))
                        || parameter.hasAnnotation(DotName.createSimple("org.jboss.resteasy.reactive.RestPath")));
    }

    private boolean is(PathItem.HttpMethod wanted) {
        return path.getOperations().entrySet().stream()
                .filter(entry -> entry.getValue() == operation)
                .map(Map.Entry::getKey)
                .anyMatch(wanted::equals);
    }
}
