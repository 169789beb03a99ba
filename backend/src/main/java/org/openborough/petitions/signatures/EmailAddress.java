package org.openborough.petitions.signatures;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address that a message can be sent to, and what it has in common with other spellings of it. */
public record EmailAddress(String local, String domain) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{Cntrl}\\p{Cs}@,;:<>()\\[\\]\\\\\"]+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    /** The address as typed, with its domain in the form of the domain name system; empty when it is none. */
    public static Optional<EmailAddress> of(String typed) {
        String address = typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        String local = address.substring(0, at);
        return ascii(address.substring(at + 1))
                .filter(domain -> DOMAIN.matcher(domain).matches())
                .filter(domain -> LOCAL.matcher(local).matches() && local.length() <= LONGEST_LOCAL)
                .filter(domain -> !local.startsWith(".") && !local.endsWith(".") && !local.contains(".."))
                .map(domain -> new EmailAddress(local, domain));
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    public String text() {
        return local + "@" + domain;
    }

    /** The one address behind its spellings: without case, dots and what follows a plus sign in the local part. */
    String normalised() {
        String plain = local.replaceFirst("(?<=.)\\+.*$", "").replace(".", "").toLowerCase(Locale.ROOT);
        return plain + "@" + domain;
    }
}
