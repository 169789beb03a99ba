package org.openborough.webhooks.receivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether messages may be sent to an address: HTTPS, to hosts of the public internet only. */
@ApplicationScoped
public class ReceiverAddress {

    private final List<String> trustedHosts;

    /** @param trustedHosts hosts that may also be inside and reached by plain HTTP, named by whoever runs the service */
    @Inject
    public ReceiverAddress(
            @ConfigProperty(name = "openborough.webhooks.trusted-hosts") Optional<List<String>> trustedHosts) {
        this.trustedHosts = trustedHosts.orElse(List.of());
    }

    /** Where to connect, found now: between two look-ups a name can be made to lead elsewhere. */
    public Receiver resolve(String url) throws UnsafeAddressException {
        URI address = read(url);
        boolean isTrusted = trustedHosts.contains(address.getHost());
        if (!isTrusted && !"https".equals(address.getScheme())) {
            throw new UnsafeAddressException("The address must begin with https://.");
        }
        InetAddress[] places = lookUp(address.getHost());
        if (!isTrusted && !Arrays.stream(places).allMatch(PublicNetworks::isPublic)) {
            throw new UnsafeAddressException("The host is not on the public internet.");
        }
        return new Receiver(address, places[0]);
    }

    private static URI read(String url) throws UnsafeAddressException {
        try {
            URI address = new URI(url);
            boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (isWeb && address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            throw new UnsafeAddressException("The address cannot be read.");
        }
        throw new UnsafeAddressException(
                "The address must be of the web, with a host, without user name and fragment.");
    }

    private static InetAddress[] lookUp(String host) throws UnsafeAddressException {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new UnsafeAddressException("There is no host of this name.");
        }
    }
}
