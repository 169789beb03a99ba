package org.openborough.webhooks.receivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By addresses in numbers, so that no name server is asked. */
class ReceiverAddressTest {

    private final ReceiverAddress addresses = new ReceiverAddress(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://100.127.255.255/",
                "https://0.0.0.0/",
                "https://192.0.0.8/",
                "https://198.19.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:0:1::]/",
                "https://[64:ff9b::a00:1]/"
            })
    void whatLeadsInsideIsRefused(String url) {
        assertThatThrownBy(() -> addresses.resolve(url))
                .isInstanceOf(UnsafeAddressException.class)
                .hasMessageContaining("public internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "https:///nowhere",
                "https://user:word@8.8.8.8/",
                "https://8.8.8.8/#part",
                "mailto:a@b.example",
                "not an address"
            })
    void whatIsNoPlainHttpsAddressIsRefused(String url) {
        assertThatThrownBy(() -> addresses.resolve(url)).isInstanceOf(UnsafeAddressException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://8.8.8.8/hook?a=b", "https://100.128.0.1:8443/", "https://[2a00:1450:4009::1]/hook"})
    void whatIsOnThePublicInternetIsTaken(String url) {
        assertThatCode(() -> addresses.resolve(url)).doesNotThrowAnyException();
    }

    @Test
    void theConnectionGoesToTheVeryMachineThatWasFoundSafe() throws UnsafeAddressException {
        Receiver receiver = addresses.resolve("https://8.8.8.8:8443/hook?a=b");

        assertThat(receiver.place().getHostAddress()).isEqualTo("8.8.8.8");
        assertThat(receiver.port()).isEqualTo(8443);
        assertThat(receiver.pathAndQuery()).isEqualTo("/hook?a=b");
    }

    @Test
    void aHostThatWhoeverRunsTheServiceTrustsMayBeInside() {
        assertThatCode(() -> new ReceiverAddress(Optional.of(List.of("127.0.0.1"))).resolve("http://127.0.0.1:9/"))
                .doesNotThrowAnyException();
    }
}
