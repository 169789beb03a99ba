package org.openborough.production;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openborough.support.Running;

/** The service as production runs it: the packaged jar, told everything by environment variables. */
final class PackagedService implements Closeable {

    static final Path HOME = Path.of("..", "backend", "target", "quarkus-app");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Running process;
    private final int port;

    private PackagedService(Running process, int port) {
        this.process = process;
        this.port = port;
    }

    static PackagedService start(int port, Map<String, String> environment) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        ProcessBuilder command = new ProcessBuilder(
                java, "-Xmx256m", "-jar", HOME.resolve("quarkus-run.jar").toString());
        command.environment().putAll(environment);
        command.environment().put("PORT", Integer.toString(port));
        Running process = Running.start("service", command)
                .untilItAnswers("http://localhost:" + port + "/q/health/ready", PATIENCE);
        return new PackagedService(process, port);
    }

    String address() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        process.close();
    }
}
