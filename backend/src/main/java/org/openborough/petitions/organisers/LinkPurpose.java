package org.openborough.petitions.organisers;

import org.openborough.shared.tokens.TokenPurpose;

/** What a link sent to an organiser is good for. */
enum LinkPurpose implements TokenPurpose {
    CONFIRM("petitions.confirm"),
    ORGANISE("petitions.organise");

    private final String word;

    LinkPurpose(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
