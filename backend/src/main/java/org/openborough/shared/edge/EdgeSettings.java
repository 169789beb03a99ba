package org.openborough.shared.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Settings of the service's edge. */
@ConfigMapping(prefix = "openborough.edge")
public interface EdgeSettings {

    /** Value of Strict-Transport-Security, where the service is reached by HTTPS only. */
    Optional<String> strictTransportSecurity();

    /** Proxies (addresses or networks such as 10.0.0.0/8) whose X-Forwarded-For is believed. */
    Optional<List<String>> trustedProxies();

    /** Largest body in bytes of any request that does not upload a file. */
    @WithDefault("1048576")
    long largestBody();

    /** Forms that send mail to an address they name, from one network; 0 means no limit. */
    @WithDefault("30")
    long formsPerHour();

    RequestRates requestsPerMinute();

    /** Requests a minute; 0 means no limit. */
    interface RequestRates {

        /** From one address, without a token. */
        @WithDefault("600")
        long anonymous();

        /** With one token. */
        @WithDefault("1200")
        long signedIn();
    }
}
