package org.openborough.shared.edge;

import io.netty.util.NetUtil;
import java.util.Arrays;

/** An address or a range of addresses, such as {@code 10.0.0.0/8} or {@code ::1}. Names are never looked up. */
record Network(byte[] address, int bits) {

    static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] address = NetUtil.createByteArrayFromIpAddressString(parts[0]);
        if (address == null) {
            throw new IllegalArgumentException("Not an address or network: " + text);
        }
        return new Network(address, parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]));
    }

    boolean contains(String other) {
        byte[] candidate = NetUtil.createByteArrayFromIpAddressString(other);
        return candidate != null
                && candidate.length == address.length
                && Arrays.equals(masked(candidate, bits), masked(address, bits));
    }

    /** The network's first bits, the rest being nought. */
    static byte[] masked(byte[] address, int bits) {
        byte[] masked = new byte[address.length];
        for (int i = 0; i < masked.length; i++) {
            int kept = Math.max(0, Math.min(8, bits - 8 * i));
            masked[i] = (byte) (address[i] & (0xFF << (8 - kept)));
        }
        return masked;
    }
}
