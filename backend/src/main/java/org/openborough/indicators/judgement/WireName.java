package org.openborough.indicators.judgement;

import java.util.Locale;

/** An enum whose constants appear in the API, CSV and URLs in lower kebab case. */
public interface WireName {

    /** The constant's Java name; every enum has it already. */
    String name();

    /** The name outside the service, for instance {@code higher-is-better}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
