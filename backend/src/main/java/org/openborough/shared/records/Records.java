package org.openborough.shared.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.shared.security.CurrentUser;

/** Records of all kinds: which of them the present user may see, and what they are called. */
@ApplicationScoped
public class Records {

    private final Instance<RecordKind> kinds;
    private final EntityManager entities;
    private final CurrentUser user;

    @Inject
    Records(@Any Instance<RecordKind> kinds, EntityManager entities, CurrentUser user) {
        this.kinds = kinds;
        this.entities = entities;
        this.user = user;
    }

    /** SQL condition that the user may see the record whose kind and id the two expressions give. */
    public String condition(String kindExpression, String idExpression) {
        return kinds.stream()
                .map(kind -> " when '%s' then %s"
                        .formatted(kind.kind(), kind.seenBy(user).of(idExpression)))
                .collect(Collectors.joining("", "(case " + kindExpression, " else false end)"));
    }

    /** Values for the parameters of {@link #condition}. */
    public Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>();
        for (RecordKind kind : kinds) {
            kind.seenBy(user).parameters().forEach((name, value) -> {
                if (all.put(name, value) != null) {
                    throw new IllegalStateException("Two kinds of record name a parameter " + name);
                }
            });
        }
        return all;
    }

    /** Whether the record exists and the user may see it. */
    public boolean sees(RecordRef record) {
        return find(record.kind())
                .map(kind -> kind.seenBy(user))
                .filter(seen -> {
                    var query = entities.createNativeQuery("select " + seen.of(":record"), Boolean.class)
                            .setParameter("record", record.id());
                    seen.parameters().forEach(query::setParameter);
                    return (boolean) query.getSingleResult();
                })
                .isPresent();
    }

    /** The names of visible records, from one statement for each kind among them. */
    public Map<RecordRef, RecordName> names(Collection<RecordRef> records) {
        Map<String, Collection<UUID>> idsByKind = records.stream()
                .collect(Collectors.groupingBy(
                        RecordRef::kind, Collectors.mapping(RecordRef::id, Collectors.toCollection(HashSet::new))));
        Map<RecordRef, RecordName> names = new HashMap<>();
        idsByKind.forEach((kind, ids) -> find(kind)
                .ifPresent(found -> found.names(ids).forEach((id, name) -> names.put(new RecordRef(kind, id), name))));
        return names;
    }

    private Optional<RecordKind> find(String kind) {
        return kinds.stream().filter(known -> known.kind().equals(kind)).findFirst();
    }
}
