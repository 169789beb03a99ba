package org.openborough.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The posts. */
@ApplicationScoped
public class PostRepository implements PanacheRepositoryBase<Post, UUID> {

    private static final Keyset<Post> BY_TITLE = new Keyset<Post>()
            .ascending("p.title", Post::title, String::valueOf)
            .ascending("p.id", Post::id, UUID::fromString);

    /** Posts by title; of an organisation or unit, with words in their title, existing on a day, where these are given. */
    Page<Post> byTitle(UUID organisationId, UUID unitId, String words, LocalDate on, PageRequest request) {
        return Selection.from("Post p", Post.class)
                .fetching("join fetch p.organisation left join fetch p.unit")
                .where("p.organisation.id = :organisation", "organisation", organisationId)
                .where("p.unit.id = :unit", "unit", unitId)
                .where("lower(p.title) like concat('%', lower(:words), '%')", "words", words)
                .where("p.validFrom <= :on and (p.validTo is null or p.validTo >= :on)", "on", on)
                .page(getEntityManager(), BY_TITLE, request);
    }

    Optional<Post> titled(Organisation organisation, String title) {
        return find("organisation = ?1 and title = ?2", organisation, title).firstResultOptional();
    }

    List<Post> existingIn(OrganisationUnit unit, LocalDate day) {
        return list("unit = ?1 and (validTo is null or validTo >= ?2)", unit, day);
    }

    /** The posts a sign-in's person holds on a day, in any capacity. */
    List<Post> heldBy(String subject, LocalDate day) {
        return list(
                "select h.post from PostHolder h where h.person.subject = ?1 and h.person.state = ?3"
                        + " and h.validFrom <= ?2 and (h.validTo is null or h.validTo >= ?2) order by h.post.title",
                subject,
                day,
                PersonState.LINKED);
    }
}
