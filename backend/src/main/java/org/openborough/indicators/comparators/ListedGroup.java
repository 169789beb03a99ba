package org.openborough.indicators.comparators;

import java.util.Map;
import java.util.UUID;
import org.openborough.indicators.NamedArea;

/**
 * A group with the areas it names.
 *
 * @param areas the subject and the members, by id
 */
public record ListedGroup(ComparatorGroup group, Map<UUID, NamedArea> areas) {}
