package org.openborough.petitions.signatures;

/** How a signature came. */
public enum SignatureChannel {
    ELECTRONIC,
    /** On a sheet that an officer has checked line by line. */
    PAPER
}
