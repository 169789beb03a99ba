package org.openborough.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowingConsumer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests as they stand on the wire: what no client library would send. */
public final class RawHttp {

    private RawHttp() {}

    public static String get(String target, String... headers) throws IOException {
        String[] all = new String[headers.length + 1];
        all[0] = "Host: localhost";
        System.arraycopy(headers, 0, all, 1, headers.length);
        return send("GET", target, all);
    }

    public static String send(String method, String target, String... headers) throws IOException {
        return raw("%s %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n"
                .formatted(method, target, String.join("\r\n", headers)));
    }

    /** Sends text as it is; gives all that comes back until the connection is closed. */
    public static String raw(String request) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A connection to the service under test. */
    public static Socket open() throws IOException {
        return new Socket("localhost", ConfigProvider.getConfig().getValue("quarkus.http.test-port", int.class));
    }

    /** An answer that is the problem document of one type, with an id to ask about it. */
    public static ThrowingConsumer<String> isProblem(int status, String type) {
        return answer -> assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("\r\ncontent-type: application/problem+json")
                .containsIgnoringCase("\r\nx-request-id: ")
                .contains("\"type\":\"/problems/" + type + "\"")
                .contains("\"status\":" + status);
    }
}
