package org.openborough.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Completes the generated contract with what holds for every operation, read from the code's own annotations. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private final Map<String, MethodInfo> methods = new HashMap<>();

    public ContractFilter(IndexView index) {
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                path.target().asClass().methods().forEach(method -> methods.put(method.name(), method));
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        SharedAnswers.define(contract);
        Schemas schemas = new Schemas(contract.getComponents());
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> {
                    MethodInfo method = methods.get(operation.getOperationId());
                    if (method == null) {
                        throw new IllegalStateException(
                                "No method of a resource is called " + operation.getOperationId());
                    }
                    complete(operation, new OperationFacts(method, path, operation), schemas);
                }));
        schemas.complete();
    }

    private static void deprecate(Operation operation, OperationFacts facts) {
        operation.setDeprecated(true);
        operation.setDescription("%s Deprecated from %s on; it ceases to answer on %s. Use %s instead."
                .formatted(
                        operation.getDescription(),
                        facts.deprecation("from"),
                        facts.deprecation("until"),
                        facts.deprecation("instead")));
    }

    private static void complete(Operation operation, OperationFacts facts, Schemas schemas) {
        if (facts.isList()) {
            Tables.describe(operation);
        }
        if (facts.needsSignIn()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("signIn"));
            operation.addExtension("x-roles", facts.roles());
        } else {
            // The empty requirement says: no sign-in needed, but one may widen what is seen.
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("signIn"));
        }
        if (facts.isDeprecated()) {
            deprecate(operation, facts);
        }
        SharedAnswers.add(operation, facts);
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(content -> {
                if (content.getExamples() == null && content.getExample() == null) {
                    content.setExample(schemas.example(content.getSchema()));
                }
                if (facts.isPatch()) {
                    content.setSchema(schemas.patchOf(content.getSchema()));
                } else {
                    schemas.isRead(content.getSchema());
                }
            });
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null) {
                response.getContent().getMediaTypes().forEach((mediaType, content) -> {
                    if (mediaType.endsWith("json") && content.getExample() == null && content.getExamples() == null) {
                        content.setExample(schemas.example(content.getSchema()));
                    }
                });
            }
        });
    }
}
