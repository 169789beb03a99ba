package org.openborough.people;

import java.time.LocalDate;
import java.util.UUID;

/** What is said of a unit. */
public record OrganisationUnitDetails(
        String name, OrganisationUnitKind kind, UUID parentId, LocalDate validFrom, LocalDate validTo) {}
