package org.openborough.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports of this machine. */
final class Ports {

    private Ports() {}

    static void requireFree(int port, String purpose) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException cause) {
            throw new CannotStartException(
                    "Port %d, wanted for %s, is in use by another program: stop it, or choose another with --port."
                            .formatted(port, purpose),
                    cause);
        }
    }

    static int anyFree() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException cause) {
            throw new CannotStartException("This machine has no free port.", cause);
        }
    }
}
