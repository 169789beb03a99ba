package org.openborough.shared.tokens;

/** A secret that tokens are sealed with. */
record TokenKey(int number, byte[] secret) {}
