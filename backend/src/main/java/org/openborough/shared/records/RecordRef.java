package org.openborough.shared.records;

import java.util.UUID;

/**
 * One record of any kind.
 *
 * @param kind in the words of the API, such as {@code indicator}
 */
public record RecordRef(String kind, UUID id) {}
