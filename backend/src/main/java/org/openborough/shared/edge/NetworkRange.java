package org.openborough.shared.edge;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * A range of addresses in the one form that PostgreSQL writes it too.
 *
 * @param text such as {@code 203.0.113.0/24} or {@code 2001:db8::/32}
 */
public record NetworkRange(String text) {

    /** The range an address or network stands for, the bits beyond its length left out; empty when it is neither. */
    public static Optional<NetworkRange> of(String typed) {
        try {
            Network network = Network.of(typed);
            boolean isRange = network.bits() >= 0 && network.bits() <= network.address().length * 8;
            return isRange ? Optional.of(written(network)) : Optional.empty();
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    private static NetworkRange written(Network network) {
        try {
            InetAddress first = InetAddress.getByAddress(Network.masked(network.address(), network.bits()));
            return new NetworkRange(NetUtil.toAddressString(first) + "/" + network.bits());
        } catch (UnknownHostException lengthIsRight) {
            throw new IllegalStateException(lengthIsRight);
        }
    }
}
