package org.openborough.people;

/** The level or nature of a unit. A portfolio is what a cabinet member answers for. */
public enum OrganisationUnitKind {
    DIRECTORATE,
    DEPARTMENT,
    SERVICE,
    TEAM,
    PORTFOLIO
}
