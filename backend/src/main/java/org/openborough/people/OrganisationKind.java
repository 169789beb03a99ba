package org.openborough.people;

/** What kind of body an organisation is. There is exactly one council: the one this deployment serves. */
public enum OrganisationKind {
    COUNCIL,
    HEALTH,
    POLICE,
    FIRE_AND_RESCUE,
    EDUCATION,
    VOLUNTARY,
    BUSINESS,
    GOVERNMENT,
    OTHER
}
