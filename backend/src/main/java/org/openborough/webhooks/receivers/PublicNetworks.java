package org.openborough.webhooks.receivers;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Tells addresses of the public internet from those that lead back inside (IANA special-purpose registries). */
final class PublicNetworks {

    private record Range(int first, int second, int bitsOfSecond) {

        boolean contains(int one, int two) {
            return one == first && two >> (8 - bitsOfSecond) == second >> (8 - bitsOfSecond);
        }
    }

    /** Of IPv4, beyond what the platform knows: shared (RFC 6598), protocol assignments, benchmarking. */
    private static final List<Range> RESERVED =
            List.of(new Range(100, 64, 2), new Range(192, 0, 8), new Range(198, 18, 7));

    private PublicNetworks() {}

    static boolean isPublic(InetAddress address) {
        boolean isInside = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !isInside && (address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes));
    }

    private static boolean isPublic4(byte[] address) {
        int first = address[0] & 0xFF;
        int second = address[1] & 0xFF;
        boolean isOfNoHost = first == 0 || first >= 240;
        return !isOfNoHost && RESERVED.stream().noneMatch(range -> range.contains(first, second));
    }

    /** Only global unicast, 2000::/3, and of it none that carries an IPv4 address within: 6to4, Teredo. */
    private static boolean isPublic6(byte[] address) {
        int first = (address[0] & 0xFF) << 8 | address[1] & 0xFF;
        boolean isTeredo = first == 0x2001 && address[2] == 0 && address[3] == 0;
        return (first & 0xE000) == 0x2000 && first != 0x2002 && !isTeredo;
    }
}
