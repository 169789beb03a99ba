package org.openborough.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAppTest {

    private static final Path NGINX = Path.of("..", "deploy", "nginx", "default.conf.template");
    private static final Pattern PASSED_ON = Pattern.compile("location ~ \\^/\\(([a-z0-9|]+)\\)");

    @Test
    void leavesToTheServiceWhatNginxPassesOnToIt() throws IOException {
        assertThat(passedOnByNginx()).isNotEmpty().allSatisfy(path -> {
            assertThat(WebApp.SERVICE.matcher("/" + path).matches()).isTrue();
            assertThat(WebApp.SERVICE.matcher("/" + path + "/anything").matches())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/indicators", "/v1things", "/local-area", "/questions", "/apiary"})
    void answersEverythingElse(String path) {
        assertThat(WebApp.SERVICE.matcher(path).matches()).isFalse();
    }

    private static List<String> passedOnByNginx() throws IOException {
        Matcher location = PASSED_ON.matcher(Files.readString(NGINX));
        return location.find() ? List.of(location.group(1).split("\\|")) : List.of();
    }
}
