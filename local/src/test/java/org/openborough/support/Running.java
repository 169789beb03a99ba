package org.openborough.support;

import static org.awaitility.Awaitility.await;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A program of its own beside the tests, stopped with everything it started. Its output is kept in {@code target}. */
public final class Running implements Closeable {

    private final String name;
    private final Process process;

    private Running(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    public static Running start(String name, ProcessBuilder command) throws IOException {
        Path log = Path.of("target", name + ".log");
        return new Running(
                name,
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    /** Waits until the address answers well; stops the program when it does not in good time. */
    public Running untilItAnswers(String address, Duration patience) {
        try {
            await().atMost(patience).until(() -> answers(address));
            return this;
        } catch (RuntimeException tooLate) {
            close();
            throw tooLate;
        }
    }

    private boolean answers(String address) throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "%s ended with %d: see target/%s.log".formatted(name, process.exitValue(), name));
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends the program without giving it a chance to tidy up, and leaves alone what it started. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        Stream<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()));
        CompletableFuture<?>[] ends = all.toList().stream()
                .map(one -> {
                    one.destroy();
                    return one.onExit();
                })
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).join();
    }
}
