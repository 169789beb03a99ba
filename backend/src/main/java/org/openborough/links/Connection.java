package org.openborough.links;

import java.time.LocalDate;
import org.openborough.shared.records.RecordRef;

/**
 * What is said of a link when it is made.
 *
 * @param validTo its last day; null while it lasts
 * @param note why or how, published with the link; null for none
 */
public record Connection(
        LinkType type, RecordRef from, RecordRef to, LocalDate validFrom, LocalDate validTo, String note) {}
