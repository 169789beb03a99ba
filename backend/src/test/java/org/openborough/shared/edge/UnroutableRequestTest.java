package org.openborough.shared.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openborough.support.RawHttp;
import org.openborough.support.ServiceTest;

/** Requests that no resource ever sees are answered like all others: with a problem document and an id. */
@ServiceTest
class UnroutableRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/indicators/%zz",
                "/v1/indicators/%",
                "/v1/indicators/%2",
                "/%zz",
                "/v1/indicators?q=%zz",
                "/v1/indicators?%zz=1",
                "/v1/organisations?q=%",
            })
    void whatIsNoUriIsRefusedByTheServerItself(String target) throws IOException {
        assertThat(RawHttp.get(target)).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/indicators/%ff", "/v1/indicators/%c3%28", "/v1/indicators/%00"})
    void escapesThatAreNoCharactersAreRefused(String target) throws IOException {
        assertThat(RawHttp.get(target)).satisfies(RawHttp.isProblem(400, "unreadable-parameter"));
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        assertThat(RawHttp.get("/v1/indicators?q=" + "x".repeat(9_000)))
                .satisfies(RawHttp.isProblem(414, "address-too-long"));
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws IOException {
        assertThat(RawHttp.get("/v1/indicators", "X-Large: " + "x".repeat(20_000)))
                .satisfies(RawHttp.isProblem(431, "headers-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BREW", "TRACE", "CONNECT", "PROPFIND"})
    void methodsThatNoAddressAnswersAreRefused(String method) throws IOException {
        assertThat(RawHttp.send(method, "/v1/indicators", "Host: localhost"))
                .satisfies(RawHttp.isProblem(405, "method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Host: exa mple", "Host: [::1", "Host: a/b", "Host: localhost:notaport", "Host: ", "X-No: host"})
    void aHostThatIsNoneIsRefused(String header) throws IOException {
        assertThat(RawHttp.send("GET", "/v1/indicators", header)).satisfies(RawHttp.isProblem(400, "bad-request"));
    }
}
