package org.openborough.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that nobody uses at the moment. */
public final class FreePort {

    private FreePort() {}

    public static int any() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /** One whose neighbour above is free as well. */
    public static int withTheNext() throws IOException {
        for (int port = any(); ; port = any()) {
            try (ServerSocket next = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
                return next.getLocalPort() - 1;
            } catch (IOException taken) {
                continue;
            }
        }
    }
}
