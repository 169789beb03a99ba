package org.openborough.shared.tokens;

/**
 * What a token is good for. Each feature has an enum of its own purposes; a token of one purpose is refused for every
 * other.
 */
public interface TokenPurpose {

    /** A word no other purpose has, such as {@code alerts.confirm}. Part of what is signed: renaming ends old tokens. */
    String word();
}
