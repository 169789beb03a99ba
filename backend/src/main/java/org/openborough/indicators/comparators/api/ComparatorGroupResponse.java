package org.openborough.indicators.comparators.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.NamedArea;
import org.openborough.indicators.comparators.ComparatorGroup;
import org.openborough.indicators.comparators.ComparatorMember;
import org.openborough.indicators.comparators.GroupDescription;
import org.openborough.indicators.comparators.GroupKind;
import org.openborough.indicators.comparators.ListedGroup;
import org.openborough.shared.http.Versioned;

/** Areas that one area, or any area, is compared with. */
record ComparatorGroupResponse(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(examples = "Statistical neighbours of Sefton")
        String name,

        @Schema(examples = "statistical-neighbours") GroupKind kind,

        @Schema(description = "The area whose neighbours or parts these are.", nullable = true)
        GroupAreaResponse subjectArea,

        @Schema(nullable = true, examples = "Children's services statistical neighbours, 2024")
        String source,

        List<GroupMemberResponse> members)
        implements Versioned {

    record GroupAreaResponse(
            UUID id,
            @Schema(examples = "E08000014") String code,
            @Schema(examples = "Sefton") String name) {

        static GroupAreaResponse from(NamedArea area) {
            return area == null ? null : new GroupAreaResponse(area.id(), area.code(), area.name());
        }
    }

    record GroupMemberResponse(
            GroupAreaResponse area,

            @Schema(description = "Its place in the group, from 1.", examples = "1")
            int position,

            @Schema(nullable = true, examples = "Very close")
            String closeness) {

        static GroupMemberResponse from(ComparatorMember member, Map<UUID, NamedArea> areas) {
            return new GroupMemberResponse(
                    GroupAreaResponse.from(areas.get(member.areaId())), member.position(), member.closeness());
        }
    }

    static ComparatorGroupResponse from(ListedGroup listed) {
        ComparatorGroup group = listed.group();
        GroupDescription description = group.description();
        return new ComparatorGroupResponse(
                group.id(),
                group.version(),
                group.createdAt(),
                group.updatedAt(),
                description.name(),
                description.kind(),
                GroupAreaResponse.from(listed.areas().get(description.subjectAreaId())),
                description.source(),
                description.members().stream()
                        .map(member -> GroupMemberResponse.from(member, listed.areas()))
                        .toList());
    }
}
