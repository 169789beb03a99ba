package org.openborough.shared.idempotency;

/**
 * A request that holds its key until it is answered.
 *
 * @param caller who made it; keys of different callers are different keys
 * @param key the key itself, without quotation marks
 * @param operation method and path
 * @param digest SHA-256 of the body
 */
record Claim(String caller, String key, String operation, byte[] digest) {}
