package org.openborough.shared.edge;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Finds the address a request really came from. X-Forwarded-For is read from its right end, where our own proxies
 * write, and only as far as they are trusted: what stands further left is the caller's own claim.
 */
final class ClientAddress {

    private static final int IPV6_OF_ONE_CUSTOMER = 64;

    private final List<Network> trusted;

    ClientAddress(List<String> trustedProxies) {
        trusted = trustedProxies.stream().map(Network::of).toList();
    }

    String of(String peer, String forwardedFor) {
        if (forwardedFor == null || !isTrusted(peer)) {
            return whole(peer);
        }
        List<String> hops =
                Arrays.stream(forwardedFor.split(",")).map(String::strip).toList();
        String nearest = peer;
        for (int i = hops.size() - 1; i >= 0; i--) {
            if (NetUtil.createByteArrayFromIpAddressString(hops.get(i)) == null) {
                return whole(nearest);
            }
            nearest = hops.get(i);
            if (!isTrusted(nearest)) {
                return whole(nearest);
            }
        }
        return whole(nearest);
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    /** An IPv6 customer has at least a /64, all of which is one client. */
    private static String whole(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length == 4
                ? address
                : HexFormat.of().formatHex(Network.masked(bytes, IPV6_OF_ONE_CUSTOMER), 0, 8) + "/64";
    }
}
