package org.openborough.people;

import java.util.UUID;

/**
 * Something to be done for one record.
 *
 * @param resourceKind the kind of record, such as {@code indicator}
 * @param name what is to be done, in the words of the feature, such as {@code responsible} or {@code data-provider}
 */
public record Duty(String resourceKind, UUID resourceId, String name) {}
