package org.openborough.petitions.moderation;

import java.time.Instant;

/**
 * Who is working on a petition, so that two officers do not.
 *
 * @param holderPost what the others read
 */
public record EditLock(String holder, String holderPost, Instant until) {}
