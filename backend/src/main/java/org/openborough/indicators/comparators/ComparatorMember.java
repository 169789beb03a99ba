package org.openborough.indicators.comparators;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An area in a group.
 *
 * @param position its place in the group's order, from 1: the nearest neighbour is first
 * @param closeness how like the subject it is, in the words of the source, such as {@code Very Close}; null when unsaid
 */
@Embeddable
public record ComparatorMember(
        UUID areaId, @JdbcTypeCode(SqlTypes.SMALLINT) int position, String closeness) {}
