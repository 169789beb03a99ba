package org.openborough.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The headers of production, read from nginx's own file so that the two cannot differ. */
final class SecurityHeaders {

    private static final Pattern ADD_HEADER = Pattern.compile("add_header ([A-Za-z-]+) \"([^\"]*)\" always;");

    private SecurityHeaders() {}

    /** @param signInOrigin scheme, host and port that the web app fetches tokens from */
    static Map<String, String> from(String nginx, String signInOrigin) {
        return ADD_HEADER
                .matcher(nginx.replace("${SIGN_IN_ORIGIN}", signInOrigin))
                .results()
                .collect(Collectors.toMap((MatchResult header) -> header.group(1), header -> header.group(2)));
    }

    static String nginxFile() {
        try (InputStream file = SecurityHeaders.class.getResourceAsStream("/nginx/security-headers.inc.template")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
