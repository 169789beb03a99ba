package org.openborough.local;

import static org.awaitility.Awaitility.await;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openborough.support.FreePort;
import org.openborough.support.Running;

/** One run of the packaged local stack, in a process of its own. */
final class LocalRun implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern DATABASE = Pattern.compile("Database +(jdbc:\\S+)");

    private final Running process;
    private final int port;

    private LocalRun(Running process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A run with the demonstration borough, or with the options given. */
    static LocalRun start(Path home, String... options) throws IOException {
        int port = anyPort();
        Running process = Running.start("local-stack", command(home, port, options))
                .untilItAnswers("http://localhost:" + port + "/q/health/ready", PATIENCE);
        return new LocalRun(process, port);
    }

    /** What a run says that cannot start. */
    static String refusal(Path home, int port) throws IOException, InterruptedException {
        Process process = command(home, port).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 1) {
            throw new IllegalStateException("Started all the same: " + output);
        }
        return output.strip();
    }

    static int anyPort() throws IOException {
        return FreePort.withTheNext();
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** The address of its database, as it tells its user. */
    String database() {
        return await().until(LocalRun::told, told -> !told.isEmpty());
    }

    private static String told() throws IOException {
        Matcher database = DATABASE.matcher(Files.readString(Path.of("target", "local-stack.log")));
        return database.find() ? database.group(1) : "";
    }

    /** Ends the run as the operating system does when memory runs out: without a chance to tidy up. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }

    private static ProcessBuilder command(Path home, int port, String... options) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString(),
                "--port",
                Integer.toString(port),
                "--data",
                home.resolve("data").toString(),
                "--web",
                home.resolve("web").toString(),
                "--tools",
                Path.of("target", "tools").toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command);
    }
}
