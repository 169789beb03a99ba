package org.openborough.petitions.schemes.rules;

/** Why somebody may sign: what ties them to the area. */
public enum SignerBasis {
    LIVE,
    WORK,
    STUDY
}
