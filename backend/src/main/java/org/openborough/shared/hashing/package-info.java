/** The hash functions of the platform: SHA-256, and HMAC with it. */
package org.openborough.shared.hashing;
