package org.openborough.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** Who holds and held which post. */
@ApplicationScoped
public class PostHolderRepository implements PanacheRepositoryBase<PostHolder, UUID> {

    private static final Keyset<PostHolder> LATEST_FIRST = new Keyset<PostHolder>()
            .descending("h.validFrom", PostHolder::validFrom, LocalDate::parse)
            .ascending("h.id", PostHolder::id, UUID::fromString);

    Page<PostHolder> of(UUID postId, LocalDate on, PageRequest request) {
        return Selection.from("PostHolder h", PostHolder.class)
                .fetching("join fetch h.person join fetch h.post p join fetch p.organisation left join fetch p.unit")
                .where("h.post.id = :post", "post", postId)
                .where("h.validFrom <= :on and (h.validTo is null or h.validTo >= :on)", "on", on)
                .page(getEntityManager(), LATEST_FIRST, request);
    }

    List<PostHolder> of(Post post) {
        return list("post", post);
    }

    /** Who holds the posts on a day, substantively or acting up. */
    List<PostHolder> holding(Collection<UUID> postIds, LocalDate day) {
        return list(
                "from PostHolder h join fetch h.person where h.post.id in ?1 and h.capacity <> ?2"
                        + " and h.validFrom <= ?3 and (h.validTo is null or h.validTo >= ?3)",
                postIds,
                Capacity.DEPUTY,
                day);
    }

    List<PostHolder> heldOnOrAfter(Person person, LocalDate day) {
        return list("person = ?1 and (validTo is null or validTo >= ?2)", person, day);
    }
}
