package org.openborough.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a partner's client may be granted: to change one family of its own organisation's records. */
public enum PartnerScope {
    INDICATORS_WRITE,
    PARTNERSHIPS_WRITE,
    PETITIONS_WRITE,
    CONSULTATIONS_WRITE,
    IMPORTS_WRITE,
    WEBHOOKS_WRITE;

    /** The scopes as tokens have them, such as {@code indicators:write}. */
    public static List<String> words() {
        return Arrays.stream(values())
                .map(scope -> scope.name().toLowerCase(Locale.ROOT).replace('_', ':'))
                .toList();
    }
}
