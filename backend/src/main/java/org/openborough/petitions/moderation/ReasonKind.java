package org.openborough.petitions.moderation;

/** What a prepared reason is for. */
public enum ReasonKind {
    RETURN,
    REFUSE
}
