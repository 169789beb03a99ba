package org.openborough.shared.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private final ClientAddress addresses = new ClientAddress(List.of("10.0.0.0/8", "::1"));

    @Test
    void withoutAProxyItIsThePeer() {
        assertThat(addresses.of("198.51.100.7", null)).isEqualTo("198.51.100.7");
    }

    @Test
    void aStrangersClaimIsNotBelieved() {
        assertThat(addresses.of("198.51.100.7", "203.0.113.1")).isEqualTo("198.51.100.7");
    }

    @Test
    void behindOurProxyItIsWhomTheProxySaw() {
        assertThat(addresses.of("10.1.2.3", "203.0.113.1")).isEqualTo("203.0.113.1");
    }

    @Test
    void whatTheCallerPutInFrontOfTheProxysWordIsIgnored() {
        assertThat(addresses.of("10.1.2.3", "192.0.2.99, 203.0.113.1, 10.9.9.9"))
                .isEqualTo("203.0.113.1");
    }

    @Test
    void nonsenseEndsTheReading() {
        assertThat(addresses.of("10.1.2.3", "203.0.113.1, unknown")).isEqualTo("10.1.2.3");
    }

    @Test
    void oneCustomersAddressesOfTheNewKindAreOneClient() {
        assertThat(addresses.of("2001:db8:1:2:3:4:5:6", null)).isEqualTo(addresses.of("2001:db8:1:2::9", null));
        assertThat(addresses.of("2001:db8:1:3::9", null)).isNotEqualTo(addresses.of("2001:db8:1:2::9", null));
    }

    @Test
    void aNameInsteadOfAnAddressIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new ClientAddress(List.of("proxy.example")))
                .hasMessage("Not an address or network: proxy.example");
    }
}
