package org.openborough.petitions.signatures;

import org.openborough.shared.tokens.TokenPurpose;

/** What the link in a signer's message is good for: confirming once, and seeing, withdrawing and erasing later. */
public enum LinkPurpose implements TokenPurpose {
    SIGN("petitions.sign"),
    CHANGE_ADDRESS("petitions.change-signers-address");

    private final String word;

    LinkPurpose(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
