package org.openborough.shared.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.openborough.shared.http.MergePatch;
import org.openborough.shared.problem.Problem;

/** Problem answers, headers and parameters that many operations have in common, defined once and referred to. */
final class SharedAnswers {

    private static final Map<String, String> PROBLEMS = problems();

    private SharedAnswers() {}

    private static Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put(
                "400",
                "The request cannot be read: malformed, of the wrong type, or with an unknown field or parameter.");
        problems.put("401", "No access token, or one that is not valid or has expired.");
        problems.put("403", "The roles, scopes or organisation of the caller do not allow it.");
        problems.put("404", "There is nothing at this address that the caller may see.");
        problems.put("406", "The answer cannot be given in the media type asked for.");
        problems.put("409", "The present state of the record forbids it.");
        problems.put("412", "The record has changed since the caller read it.");
        problems.put("413", "The body is too large.");
        problems.put("414", "The address is longer than 8192 characters.");
        problems.put("415", "The body is of a media type this operation does not read.");
        problems.put("422", "Readable, but some values are not acceptable; each is named.");
        problems.put("428", "If-Match is missing.");
        problems.put("429", "Too many requests; Retry-After says when to try again.");
        problems.put("431", "The headers have more than 16384 characters.");
        problems.put("500", "Something went wrong on our side; nothing was changed.");
        problems.put("503", "The service cannot do it at the moment; nothing was changed.");
        return problems;
    }

    private static final Header DEPRECATION =
            header("The day from which the operation should not be used any more (RFC 9745).", "@1796083200");
    private static final Header SUNSET =
            header("When the operation will cease to answer (RFC 8594).", "Wed, 30 Jun 2027 00:00:00 GMT");

    static void define(OpenAPI contract) {
        Components components = contract.getComponents();
        PROBLEMS.forEach(
                (status, description) -> components.addResponse("Problem" + status, problem(status, description)));
        components.addResponse(
                "NotModified",
                OASFactory.createAPIResponse().description("The caller has the present representation already."));
        components.addHeader("ETag", header("Entity tag of the representation: the version and a digest."));
        components.addHeader("Link", header("Addresses of the next and the previous page (RFC 8288)."));
        components.addHeader("RateLimit", header("What is left of the caller's share, and when it is renewed."));
        components.addHeader("RateLimit-Policy", header("The caller's share of requests a minute."));
        components.addHeader("Retry-After", header("Seconds to wait."));
        components.addHeader("Location", header("Address of the new record."));
        components.addParameter(
                "IfMatch",
                parameter("If-Match", true, "The ETag of the record as you read it.", "\"3.9f2c4b7a01d2e3f4\"", 200));
        components.addParameter(
                "IfNoneMatch",
                parameter(
                        "If-None-Match", false, "ETags of representations you have.", "\"3.9f2c4b7a01d2e3f4\"", 2000));
        components.addParameter(
                "IdempotencyKey",
                parameter(
                        "Idempotency-Key",
                        false,
                        "A key of your own, in quotation marks: a repeated request with the same key and body gets the"
                                + " first answer again for 24 hours.",
                        "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"",
                        257));
    }

    static void add(Operation operation, OperationFacts facts) {
        addProblem(operation, "400", "406", "414", "429", "431", "500", "503");
        if (facts.needsSignIn()) {
            addProblem(operation, "401", "403");
        } else {
            addProblem(operation, "401");
        }
        if (facts.hasPathParameter()) {
            addProblem(operation, "404");
        }
        if (facts.hasBody()) {
            addProblem(operation, "413", "415", "422");
        }
        if (!facts.isRead()) {
            addProblem(operation, "404", "409", "422");
        }
        if (facts.needsVersion()) {
            addProblem(operation, "412", "428");
            operation.addParameter(OASFactory.createParameter().ref("IfMatch"));
        }
        if (facts.creates()) {
            operation.addParameter(OASFactory.createParameter().ref("IdempotencyKey"));
        }
        if (facts.hasEntityTag()) {
            operation.addParameter(OASFactory.createParameter().ref("IfNoneMatch"));
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().ref("NotModified"));
        }
        if (facts.isPatch()) {
            var content = operation.getRequestBody().getContent();
            var json = content.getMediaType("application/json");
            if (json != null) {
                content.removeMediaType("application/json");
                content.addMediaType(MergePatch.MEDIA_TYPE, json);
            }
        }
        addHeaders(operation, facts);
    }

    private static void addHeaders(Operation operation, OperationFacts facts) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                refer(response, "RateLimit");
                refer(response, "RateLimit-Policy");
                if (facts.hasEntityTag()) {
                    refer(response, "ETag");
                }
                if (facts.isList()) {
                    refer(response, "Link");
                }
                if (status.equals("201") || status.equals("202")) {
                    refer(response, "Location");
                }
                if (facts.isDeprecated()) {
                    response.addHeader("Deprecation", DEPRECATION);
                    response.addHeader("Sunset", SUNSET);
                    refer(response, "Link");
                }
            }
        });
    }

    private static void refer(APIResponse response, String header) {
        response.addHeader(header, OASFactory.createHeader().ref(header));
    }

    private static void addProblem(Operation operation, String... statuses) {
        for (String status : statuses) {
            APIResponse present = operation.getResponses().getAPIResponse(status);
            // The scanner states some of these itself, without a body.
            if (present == null || present.getContent() == null) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
            }
        }
    }

    private static APIResponse problem(String status, String description) {
        APIResponse problem = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
        if (status.startsWith("4")) {
            refer(problem, "RateLimit");
            refer(problem, "RateLimit-Policy");
        }
        if (status.equals("429") || status.equals("503")) {
            refer(problem, "Retry-After");
        }
        return problem;
    }

    private static Header header(String description, Object example) {
        return header(description).example(example);
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text(2000));
    }

    private static Parameter parameter(String name, boolean required, String description, String example, int longest) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .example(example)
                .schema(text(longest));
    }

    private static Schema text(int longest) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(longest);
    }
}
