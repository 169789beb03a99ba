package org.openborough.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private final Map<String, String> headers =
            SecurityHeaders.from(SecurityHeaders.nginxFile(), "http://localhost:8081");

    @Test
    void allowTheWebAppToFetchTokensFromTheSignInOnly() {
        assertThat(headers.get("Content-Security-Policy")).contains("connect-src 'self' http://localhost:8081;");
    }

    @Test
    void allowNothingInline() {
        assertThat(headers.get("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
    }

    @Test
    void forbidToFrameOrGuess() {
        assertThat(headers.get("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(headers).containsEntry("X-Content-Type-Options", "nosniff");
    }
}
