package org.openborough.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said of an organisation.
 *
 * @param identifiers its numbers in public registers, each with the register's name, such as {@code GB-COH-01234567}
 * @param isSandbox whether it exists only for a partner's client to try things with
 * @param validTo the last day on which it exists, or null
 */
public record OrganisationDetails(
        String name,
        OrganisationKind kind,
        List<String> identifiers,
        boolean isSandbox,
        LocalDate validFrom,
        LocalDate validTo) {}
