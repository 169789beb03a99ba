package org.openborough.people;

import java.time.LocalDate;
import java.util.UUID;

/** What is said of a post. */
public record PostDetails(String title, UUID unitId, LocalDate validFrom, LocalDate validTo) {}
