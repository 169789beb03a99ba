package org.openborough.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The organisations. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    private static final Keyset<Organisation> BY_NAME =
            new Keyset<Organisation>().ascending("o.name", Organisation::name, String::valueOf);

    private static final String NAMED_LIKE = "not isSandbox and lower(name) like concat('%', lower(?1), '%')";

    /** Organisations by name, of one kind and with the given words in their name where these are given. */
    Page<Organisation> byName(OrganisationKind kind, String words, PageRequest request) {
        return Selection.from("Organisation o", Organisation.class)
                .where("o.kind = :kind", "kind", kind)
                .where("lower(o.name) like concat('%', lower(:words), '%')", "words", words)
                .page(getEntityManager(), BY_NAME, request);
    }

    long countNamedLike(String words) {
        return count(NAMED_LIKE, words);
    }

    List<Organisation> namedLike(String words, int limit) {
        return find(NAMED_LIKE + " order by name", words).page(0, limit).list();
    }

    Optional<Organisation> named(String name) {
        return find("name", name).firstResultOptional();
    }

    Optional<Organisation> council() {
        return find("kind", OrganisationKind.COUNCIL).firstResultOptional();
    }
}
