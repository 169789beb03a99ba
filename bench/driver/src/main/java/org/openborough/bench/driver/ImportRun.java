package org.openborough.bench.driver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One import through the API: upload, dry run, apply. */
final class ImportRun {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> WORKING = Set.of("uploaded", "checking", "applying");

    private final Service service;

    ImportRun(Service service) {
        this.service = service;
    }

    /** Seconds from the first byte of the upload to the last row applied. */
    double run(Path file) throws IOException, InterruptedException {
        long began = System.nanoTime();
        JsonNode job = upload(file);
        String path = "/v1/imports/" + job.path("id").asText();
        job = untilDone(path);
        job = verb(path, "check", job);
        job = untilDone(path);
        job = verb(path, "apply", job);
        job = untilDone(path);
        if (!job.path("state").asText().equals("applied")) {
            throw new IOException("The import ended as " + job);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private JsonNode upload(Path file) throws IOException, InterruptedException {
        String boundary = "bench-" + UUID.randomUUID();
        String kind =
                "--%1$s\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nobservations\r\n".formatted(boundary);
        String head = ("--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .formatted(boundary);
        String tail = "\r\n--%s--\r\n".formatted(boundary);
        HttpRequest request = service.request("/v1/imports", "X-Bench", "1", "Idempotency-Key", '"' + boundary + '"')
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(kind + head),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofString(tail)))
                .build();
        return read(Service.HTTP.send(request, HttpResponse.BodyHandlers.ofString()), List.of(201, 202));
    }

    private JsonNode verb(String path, String verb, JsonNode job) throws IOException, InterruptedException {
        HttpRequest request = service.request(
                        path + "/" + verb,
                        "X-Bench",
                        "1",
                        "If-Match",
                        "\"" + job.path("version").asLong() + "\"")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}", StandardCharsets.UTF_8))
                .build();
        return read(Service.HTTP.send(request, HttpResponse.BodyHandlers.ofString()), List.of(200, 202));
    }

    private JsonNode untilDone(String path) throws IOException, InterruptedException {
        JsonNode job = read(service.get(path, "X-Bench", "1"), List.of(200));
        while (WORKING.contains(job.path("state").asText())) {
            TimeUnit.MILLISECONDS.sleep(100);
            job = read(service.get(path, "X-Bench", "1"), List.of(200));
        }
        return job;
    }

    private static JsonNode read(HttpResponse<String> answer, List<Integer> expected) throws IOException {
        if (!expected.contains(answer.statusCode())) {
            throw new IOException(answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
