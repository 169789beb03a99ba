package org.openborough.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openborough.local.CannotStartException;

class DataDirectoryTest {

    @TempDir
    Path home;

    @Test
    void isMadeWhereThereIsNone() throws IOException {
        try (DataDirectory data = DataDirectory.claim(home.resolve("new").resolve("data"))) {
            assertThatCode(() -> Files.createFile(data.log())).doesNotThrowAnyException();
        }
    }

    @Test
    void isRefusedToASecondRunInOneLine() throws IOException {
        DataDirectory first = DataDirectory.claim(home);

        assertThatThrownBy(() -> DataDirectory.claim(home))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("The data in " + home + " is in use by another run: stop that one first.");
        first.close();
    }

    @Test
    void isFreeAgainAfterTheRun() throws IOException {
        DataDirectory.claim(home).close();

        assertThatCode(() -> DataDirectory.claim(home).close()).doesNotThrowAnyException();
    }

    @Test
    void saysInOneLineWhenTheFolderCannotBeUsed() throws IOException {
        Path file = Files.createFile(home.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.claim(file))
                .isInstanceOf(CannotStartException.class)
                .hasMessageStartingWith("The folder " + file + " cannot be used");
    }

    @Nested
    class OfADemonstration {

        @Test
        void awaitsItOnTheFirstRun() throws IOException {
            try (DataDirectory data = DataDirectory.claim(home)) {
                assertThat(data.demonstrationAwaited(true)).isPresent();
            }
        }

        @Test
        void awaitsNoneWhereNoneIsWanted() throws IOException {
            try (DataDirectory data = DataDirectory.claim(home)) {
                assertThat(data.demonstrationAwaited(false)).isEmpty();
            }
        }

        @Test
        void keepsADatabaseThatIsWhole() throws IOException {
            try (DataDirectory data = DataDirectory.claim(home)) {
                Path kept = fill(data);

                assertThat(data.demonstrationAwaited(true)).isEmpty();
                assertThat(kept).exists();
            }
        }

        @Test
        void throwsAwayWhatAnInterruptedRunLeftBehind() throws IOException {
            try (DataDirectory data = DataDirectory.claim(home)) {
                data.demonstrationAwaited(true);
                Path half = fill(data);

                assertThat(data.demonstrationAwaited(true)).isPresent();
                assertThat(half).doesNotExist();
            }
        }

        private Path fill(DataDirectory data) throws IOException {
            return Files.createFile(
                    Files.createDirectories(data.postgres().resolve("base")).resolve("1"));
        }
    }
}
