package org.openborough.petitions.signatures.requests;

/** What becomes of a request to sign. Whoever asked is told by e-mail or not at all. */
enum Verdict {
    /** A signature is made, and a message asks to confirm it. */
    SIGN,
    /** The same person asked before and has not confirmed: the message is sent once more. */
    REMIND,
    /** The person has signed: a message says so, with the link to see, withdraw or erase. */
    KNOWN,
    /** The petition was refused, withdrawn or taken down meanwhile. */
    PETITION_GONE,
    BLOCKED_NETWORK,
    BLOCKED_DOMAIN,
    DISPOSABLE_ADDRESS,
    /** A message of the same kind went out some minutes ago. */
    JUST_ANSWERED,
    /** The address was sent as many messages today as one address is. */
    TOO_MANY_MESSAGES;

    boolean isAnswered() {
        return this == SIGN || this == REMIND || this == KNOWN;
    }
}
