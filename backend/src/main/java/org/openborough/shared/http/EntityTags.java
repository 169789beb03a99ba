package org.openborough.shared.http;

import java.util.Arrays;

/** Comparison of entity tags for If-None-Match (RFC 9110 §13.1.2: weak comparison). */
final class EntityTags {

    private EntityTags() {}

    static boolean match(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
                        .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
    }
}
