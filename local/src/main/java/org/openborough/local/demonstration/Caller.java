package org.openborough.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/** Somebody who calls the service's API, signed in. */
final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String service;
    private final String token;

    Caller(HttpClient http, String service, String token) {
        this.http = http;
        this.service = service;
        this.token = token;
    }

    Resource get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Resource create(String path, Object body) throws IOException, InterruptedException {
        return send(request(path).POST(json(body)));
    }

    /** Changes a resource as it was last read. */
    Resource change(Resource read, String method, String path, Object body) throws IOException, InterruptedException {
        return send(request(path).header("If-Match", read.tag()).method(method, json(body)));
    }

    /** Sends a file with the other fields of its form. */
    Resource upload(String path, Map<String, String> fields, String fileName, String content)
            throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        StringBuilder parts = new StringBuilder();
        fields.forEach((name, value) -> part(parts, boundary, "name=\"" + name + "\"", value));
        part(parts, boundary, "name=\"file\"; filename=\"" + fileName + "\"", content);
        parts.append("--").append(boundary).append("--\r\n");
        return send(request(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(parts.toString())));
    }

    private static void part(StringBuilder parts, String boundary, String disposition, String content) {
        parts.append(
                "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(boundary, disposition, content));
    }

    private static BodyPublisher json(Object body) throws IOException {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private Resource send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s was answered with %d: %s"
                    .formatted(request.method(), request.uri().getPath(), answer.statusCode(), answer.body()));
        }
        JsonNode body = JSON.readTree(answer.body());
        return new Resource(body, answer.headers().firstValue("ETag").orElse(null));
    }
}
