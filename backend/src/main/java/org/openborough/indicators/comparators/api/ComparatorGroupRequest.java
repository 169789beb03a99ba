package org.openborough.indicators.comparators.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.NamedArea;
import org.openborough.indicators.comparators.GroupDescription;
import org.openborough.indicators.comparators.GroupEntry;
import org.openborough.indicators.comparators.GroupEntry.MemberEntry;
import org.openborough.indicators.comparators.GroupKind;
import org.openborough.indicators.comparators.ListedGroup;
import org.openborough.shared.http.Text;

/** A group as it is entered. */
record ComparatorGroupRequest(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Statistical neighbours of Sefton")
        String name,

        @NotNull @Schema(examples = "statistical-neighbours")
        GroupKind kind,

        @Size(max = 60)
        @Schema(
                description = "The area whose neighbours or parts these are; null where the group suits any area.",
                nullable = true,
                examples = "E08000014")
        String subjectAreaCode,

        @Size(max = 1000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(
                description = "Who put the group together.",
                nullable = true,
                examples = "Children's services statistical neighbours, 2024")
        String source,

        @NotNull @Size(max = 500) @Schema(description = "In the group's order: the nearest neighbour first.")
        List<@NotNull @Valid MemberRequest> members) {

    record MemberRequest(
            @NotNull @Size(max = 60) @Schema(examples = "E08000015")
            String areaCode,

            @Size(max = 60)
            @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
            @Schema(
                    description = "How like the subject it is, in the words of the source.",
                    nullable = true,
                    examples = "Very close")
            String closeness) {}

    static ComparatorGroupRequest from(ListedGroup listed) {
        GroupDescription group = listed.group().description();
        return new ComparatorGroupRequest(
                group.name(),
                group.kind(),
                code(listed, group.subjectAreaId()),
                group.source(),
                group.members().stream()
                        .map(member -> new MemberRequest(code(listed, member.areaId()), member.closeness()))
                        .toList());
    }

    private static String code(ListedGroup listed, UUID areaId) {
        NamedArea area = listed.areas().get(areaId);
        return area == null ? null : area.code();
    }

    GroupEntry toEntry() {
        return new GroupEntry(
                name,
                kind,
                subjectAreaCode,
                source,
                members.stream()
                        .map(member -> new MemberEntry(member.areaCode(), member.closeness()))
                        .toList());
    }
}
