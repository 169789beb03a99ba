package org.openborough.webhooks.receivers;

import java.net.InetAddress;
import java.net.URI;

/** An address with the very machine that its name led to when it was found safe. */
public record Receiver(URI address, InetAddress place) {

    boolean isEncrypted() {
        return "https".equals(address.getScheme());
    }

    int port() {
        int standard = isEncrypted() ? 443 : 80;
        return address.getPort() < 0 ? standard : address.getPort();
    }

    String pathAndQuery() {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
