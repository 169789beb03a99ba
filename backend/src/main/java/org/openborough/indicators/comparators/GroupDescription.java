package org.openborough.indicators.comparators;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openborough.shared.problem.Faults;

/**
 * All that is said of a comparator group.
 *
 * @param subjectAreaId the area whose neighbours or parts these are; null where the group suits any area
 * @param source who put the group together; may be null
 * @param members in the group's order
 */
public record GroupDescription(
        String name, GroupKind kind, UUID subjectAreaId, String source, List<ComparatorMember> members) {

    public GroupDescription {
        name = name.strip();
        members = List.copyOf(members);
    }

    void requireSound() {
        boolean needsSubject = kind == GroupKind.STATISTICAL_NEIGHBOURS || kind == GroupKind.WITHIN_AREA;
        Faults faults = new Faults()
                .addIf(name.isEmpty(), "/name", "blank", "Give the group a name.")
                .addIf(
                        needsSubject && subjectAreaId == null,
                        "/subjectAreaCode",
                        "subject-needed",
                        "Say whose neighbours or parts these are.");
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            UUID area = members.get(i).areaId();
            String pointer = "/members/" + i + "/areaCode";
            faults.addIf(!seen.add(area), pointer, "repeated-area", "The area is in the group twice.");
            faults.addIf(area.equals(subjectAreaId), pointer, "own-neighbour", "An area is not compared with itself.");
        }
        faults.throwIfAny(ComparatorProblem.UNSOUND_GROUP);
    }
}
