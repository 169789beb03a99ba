package org.openborough.shared.edge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** From where the present request comes, past the proxies that are trusted. */
@ApplicationScoped
public class Caller {

    private static final String CUSTOMER = "/64";

    private final CurrentVertxRequest requests;

    @Inject
    Caller(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    /** An IPv4 address, or the /64 of an IPv6 customer, as PostgreSQL reads it; empty where none is known. */
    public Optional<String> network() {
        return Optional.ofNullable(requests.getCurrent().<String>get(RequestRates.NETWORK))
                .map(Caller::written);
    }

    static String written(String address) {
        return address.endsWith(CUSTOMER)
                ? String.join(
                                ":",
                                address.substring(0, address.length() - CUSTOMER.length())
                                        .split("(?<=\\G.{4})")) + "::" + CUSTOMER
                : address;
    }
}
