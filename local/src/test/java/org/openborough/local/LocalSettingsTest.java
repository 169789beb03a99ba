package org.openborough.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalSettingsTest {

    @Test
    void startsOnTheUsualPortWithTheDemonstrationUnlessToldOtherwise() {
        LocalSettings settings = LocalSettings.from(List.of());

        assertThat(settings.address()).isEqualTo("http://localhost:8080");
        assertThat(settings.signInPort()).isEqualTo(8081);
        assertThat(settings.empty()).isFalse();
    }

    @Test
    void takesEachOptionInAnyOrder() {
        LocalSettings settings = LocalSettings.from(
                List.of("--empty", "--data", "mine", "--port", "9090", "--web", "pages", "--tools", "unpacked"));

        assertThat(settings)
                .isEqualTo(new LocalSettings(9090, Path.of("mine"), Path.of("unpacked"), Path.of("pages"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "0", "65535", "-1", "123456"})
    void refusesAPortThatLeavesNoRoomForTheSignInAboveIt(String port) {
        assertThatThrownBy(() -> LocalSettings.from(List.of("--port", port)))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("from 1 to 65534");
    }

    @Test
    void namesTheOptionThatItDoesNotKnow() {
        assertThatThrownBy(() -> LocalSettings.from(List.of("--colour")))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("There is no option --colour.");
    }

    @Test
    void namesTheOptionWhoseValueIsMissing() {
        assertThatThrownBy(() -> LocalSettings.from(List.of("--data")))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("The option --data needs a value.");
    }
}
