package org.openborough.indicators.comparators;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.indicators.NamedArea;
import org.openborough.indicators.NamedAreaRepository;
import org.openborough.places.Areas;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Faults;

/** The register of comparator groups. */
@ApplicationScoped
public class ComparatorGroupService {

    private final ComparatorGroupRepository groups;
    private final Areas areas;
    private final NamedAreaRepository names;

    @Inject
    ComparatorGroupService(ComparatorGroupRepository groups, Areas areas, NamedAreaRepository names) {
        this.groups = groups;
        this.areas = areas;
        this.names = names;
    }

    /**
     * Groups by name.
     *
     * @param kind null for every kind
     * @param subjectAreaCode code or alias: only groups of this area; null for all
     */
    public Page<ListedGroup> list(GroupKind kind, String subjectAreaCode, PageRequest request) {
        UUID subject = null;
        if (subjectAreaCode != null) {
            subject = areas.resolve(List.of(subjectAreaCode)).get(subjectAreaCode);
            if (subject == null) {
                return new Page<>(List.of(), null, null, request.counts() ? 0L : null);
            }
        }
        Page<ComparatorGroup> page = groups.byName(kind, subject, request);
        Set<UUID> named =
                page.items().stream().flatMap(group -> areaIds(group).stream()).collect(Collectors.toSet());
        Map<UUID, NamedArea> known = names.withIds(named);
        return page.map(group -> new ListedGroup(group, known));
    }

    public ListedGroup get(UUID id) {
        return listed(found(id));
    }

    @Transactional
    public ListedGroup create(GroupEntry entry) {
        GroupDescription description = description(entry);
        requireFree(description, null);
        ComparatorGroup group = new ComparatorGroup(description);
        groups.persistAndFlush(group);
        return listed(group);
    }

    @Transactional
    public ListedGroup describe(UUID id, long version, GroupEntry entry) {
        ComparatorGroup group = found(id);
        group.requireVersion(version);
        GroupDescription description = description(entry);
        requireFree(description, group);
        group.describe(description);
        groups.flush();
        return listed(group);
    }

    @Transactional
    public void remove(UUID id, long version) {
        ComparatorGroup group = found(id);
        group.requireVersion(version);
        groups.delete(group);
        groups.flush();
    }

    private ComparatorGroup found(UUID id) {
        return groups.findByIdOptional(id)
                .orElseThrow(() -> new DomainException(ComparatorProblem.NO_SUCH_COMPARATOR_GROUP));
    }

    private ListedGroup listed(ComparatorGroup group) {
        return new ListedGroup(group, names.withIds(areaIds(group)));
    }

    private static Set<UUID> areaIds(ComparatorGroup group) {
        GroupDescription description = group.description();
        Set<UUID> ids = new HashSet<>();
        if (description.subjectAreaId() != null) {
            ids.add(description.subjectAreaId());
        }
        description.members().forEach(member -> ids.add(member.areaId()));
        return ids;
    }

    /** The group with its areas found, or a refusal that names each code that is unknown. */
    private GroupDescription description(GroupEntry entry) {
        Map<String, UUID> known = areas.resolve(entry.areaCodes());
        requireKnown(entry, known);
        List<ComparatorMember> members = new ArrayList<>();
        for (GroupEntry.MemberEntry member : entry.members()) {
            members.add(new ComparatorMember(known.get(member.areaCode()), members.size() + 1, member.closeness()));
        }
        UUID subject = entry.subjectAreaCode() == null ? null : known.get(entry.subjectAreaCode());
        return new GroupDescription(entry.name(), entry.kind(), subject, entry.source(), members);
    }

    private static void requireKnown(GroupEntry entry, Map<String, UUID> known) {
        String unknown = "There is no area with this code.";
        Faults faults = new Faults()
                .addIf(
                        entry.subjectAreaCode() != null && !known.containsKey(entry.subjectAreaCode()),
                        "/subjectAreaCode",
                        "unknown-area",
                        unknown);
        for (int i = 0; i < entry.members().size(); i++) {
            faults.addIf(
                    !known.containsKey(entry.members().get(i).areaCode()),
                    "/members/" + i + "/areaCode",
                    "unknown-area",
                    unknown);
        }
        faults.throwIfAny(ComparatorProblem.UNSOUND_GROUP);
    }

    private void requireFree(GroupDescription description, ComparatorGroup present) {
        require(
                groups.named(description.name(), description.subjectAreaId())
                        .filter(other -> other != present)
                        .isEmpty(),
                ComparatorProblem.GROUP_NAME_TAKEN);
    }
}
