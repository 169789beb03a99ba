package org.openborough.indicators.comparators;

import java.util.List;
import java.util.stream.Stream;

/**
 * A group as it is entered, with areas by their codes.
 *
 * @param subjectAreaCode null where the group suits any area
 * @param members in the group's order
 */
public record GroupEntry(
        String name, GroupKind kind, String subjectAreaCode, String source, List<MemberEntry> members) {

    /** A member; {@code closeness} may be null. */
    public record MemberEntry(String areaCode, String closeness) {}

    List<String> areaCodes() {
        return Stream.concat(
                        Stream.ofNullable(subjectAreaCode), members.stream().map(MemberEntry::areaCode))
                .distinct()
                .toList();
    }
}
