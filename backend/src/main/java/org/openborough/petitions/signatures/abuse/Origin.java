package org.openborough.petitions.signatures.abuse;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openborough.shared.edge.NetworkRange;
import org.openborough.shared.problem.Faults;
import org.openborough.shared.problem.ProblemType;

/**
 * Where signatures come from.
 *
 * @param network a range of addresses such as {@code 203.0.113.0/24}; may be null
 * @param domain of e-mail addresses, with its subdomains; may be null
 */
public record Origin(String network, String domain) {

    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z0-9-]+");

    /** Reads what was typed; refuses what is neither. */
    public static Origin of(String network, String domain, ProblemType otherwise) {
        String range = network == null
                ? null
                : NetworkRange.of(network).map(NetworkRange::text).orElse(null);
        String plain = domain == null ? null : ascii(domain);
        new Faults()
                .addIf(
                        network != null && range == null,
                        "/network",
                        "not-a-network",
                        "Write a range of addresses such as 203.0.113.0/24.")
                .addIf(
                        domain != null && !DOMAIN.matcher(plain).matches(),
                        "/domain",
                        "not-a-domain",
                        "Write a domain such as example.org.")
                .throwIfAny(otherwise);
        return new Origin(range, plain);
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain.strip()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }
}
