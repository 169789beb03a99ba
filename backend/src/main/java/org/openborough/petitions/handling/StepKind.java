package org.openborough.petitions.handling;

/** What the council may do on a petition (2009 Act, s. 14; PET-L3). */
public enum StepKind {
    DO_WHAT_IS_ASKED,
    COUNCIL_DEBATE,
    INQUIRY,
    PUBLIC_MEETING,
    RESEARCH,
    WRITTEN_RESPONSE,
    REFER_TO_SCRUTINY,
    CALL_OFFICER_TO_ACCOUNT,
    REFER_TO_PARTNER,
    LINK_TO_CONSULTATION,
    LINK_TO_PETITION
}
