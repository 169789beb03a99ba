package org.openborough.shared.edge;

/**
 * What is left of a caller's share of requests, in the words of the IETF's RateLimit header fields.
 *
 * @param policy name of the rule
 * @param quota requests a minute
 * @param left requests left now
 * @param secondsToReset until the whole share is there again
 * @param secondsToWait until the next request is let through; 0 when this one is
 */
record RequestShare(String policy, long quota, long left, long secondsToReset, long secondsToWait) {

    boolean isUsedUp() {
        return secondsToWait > 0;
    }

    String policyHeader() {
        return "\"%s\";q=%d;w=60".formatted(policy, quota);
    }

    String header() {
        return "\"%s\";r=%d;t=%d".formatted(policy, left, secondsToReset);
    }
}
