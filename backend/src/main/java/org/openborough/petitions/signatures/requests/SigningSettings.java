package org.openborough.petitions.signatures.requests;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** Settings of signing. */
@ConfigMapping(prefix = "openborough.signing")
public interface SigningSettings {

    /** Signatures that one connection may ask for within a minute; 0 means no limit. A library has one connection. */
    @WithDefault("30")
    long burst();

    /** Signatures that one connection may ask for within an hour; 0 means no limit. */
    @WithDefault("300")
    long sustained();

    /** Messages to one address within a day, over all petitions. */
    @WithDefault("20")
    int messagesADay();

    /** Signatures from one network within ten minutes that officers are told of. */
    @WithDefault("50")
    int burstAlert();

    /** Domains of addresses that are thrown away, and their subdomains: what is asked for from them is not answered. */
    Optional<Set<String>> disposableDomains();
}
