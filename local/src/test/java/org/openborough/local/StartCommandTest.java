package org.openborough.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./start} says before it builds anything, on machines that lack something. */
class StartCommandTest {

    @TempDir
    Path tools;

    @Test
    void explainsItself() throws Exception {
        assertThat(start(Map.of(), "--help").said()).contains("--empty", "--port N", "./data");
    }

    @Test
    void refusesAnOptionItDoesNotKnow() throws Exception {
        assertThat(start(Map.of(), "--colour")).isEqualTo(refusal("There is no option --colour. See ./start --help."));
    }

    @ParameterizedTest
    @CsvSource({"http", "'8080; true'", "123456"})
    void refusesAPortThatIsNone(String port) throws Exception {
        assertThat(start(Map.of(), "--port", port))
                .isEqualTo(refusal("The port must be a number from 1 to 65534, not '" + port + "'."));
    }

    @ParameterizedTest
    @CsvSource({"v18.20.0", "v20.18.3", "v22.12.0", "v23.9.0"})
    void refusesANodeThatIsTooOld(String version) throws Exception {
        install("node", "echo " + version);

        assertThat(start(Map.of()))
                .isEqualTo(refusal("Node 20.19, 22.13 or 24 (or later of each) is needed: 'node' is "
                        + version.substring(1) + "."));
    }

    @Test
    void refusesAMavenThatIsTooOld() throws Exception {
        install("mvn", "echo 'Apache Maven 3.6.3 (abc)'");

        assertThat(start(Map.of())).isEqualTo(refusal("Maven 3.8 or later is needed: 'mvn' is 3.6.3."));
    }

    @Test
    void refusesAJdkThatIsTooOld() throws Exception {
        Files.createDirectories(tools.resolve("bin"));
        install("bin/javac", "echo 'javac 11.0.2'");

        assertThat(start(Map.of("JAVA_HOME", tools.toString())))
                .isEqualTo(refusal("A JDK 17 or later is needed: '" + tools + "/bin/javac' is 11.0.2."));
    }

    @Test
    void refusesARuntimeWithoutACompiler() throws Exception {
        assertThat(start(Map.of("JAVA_HOME", tools.toString())))
                .isEqualTo(refusal("A JDK 17 or later is needed: there is no '" + tools
                        + "/bin/javac' (a runtime without the compiler is not enough)."));
    }

    @Test
    void refusesAPortThatIsTakenBeforeItBuildsAnything() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(start(Map.of(), "--port", Integer.toString(other.getLocalPort())))
                    .isEqualTo(refusal("Port " + other.getLocalPort()
                            + " is in use by another program: stop it, or choose another with --port."));
        }
    }

    private void install(String command, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(command), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Outcome start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(Stream.concat(Stream.of("bash", "../start"), Stream.of(arguments))
                .toList());
        command.environment().merge("PATH", "", (path, none) -> tools + File.pathSeparator + path);
        command.environment().putAll(environment);
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Outcome(process.waitFor(), said);
    }

    private static Outcome refusal(String line) {
        return new Outcome(1, line);
    }

    private record Outcome(int exitCode, String said) {}
}
