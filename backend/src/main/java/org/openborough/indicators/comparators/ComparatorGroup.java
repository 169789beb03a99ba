package org.openborough.indicators.comparators;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.openborough.shared.persistence.RecordedEntity;

/** Areas that one area, or any area, is compared with. */
@Entity
public class ComparatorGroup extends RecordedEntity {

    private String name;

    private GroupKind kind;

    private UUID subjectAreaId;
    private String source;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "comparator_member", joinColumns = @JoinColumn(name = "group_id"))
    private Set<ComparatorMember> members = new HashSet<>();

    protected ComparatorGroup() {}

    public ComparatorGroup(GroupDescription description) {
        take(description);
    }

    public void describe(GroupDescription description) {
        take(description);
    }

    private void take(GroupDescription description) {
        description.requireSound();
        name = description.name();
        kind = description.kind();
        subjectAreaId = description.subjectAreaId();
        source = description.source();
        members.retainAll(description.members());
        members.addAll(description.members());
    }

    public GroupDescription description() {
        List<ComparatorMember> inOrder = members.stream()
                .sorted(Comparator.comparingInt(ComparatorMember::position))
                .toList();
        return new GroupDescription(name, kind, subjectAreaId, source, inOrder);
    }
}
