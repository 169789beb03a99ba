package org.openborough.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** Which post has and had which duty. */
@ApplicationScoped
public class ResponsibilityRepository implements PanacheRepositoryBase<Responsibility, UUID> {

    private static final Keyset<Responsibility> LATEST_FIRST = new Keyset<Responsibility>()
            .descending("r.validFrom", Responsibility::validFrom, LocalDate::parse)
            .ascending("r.id", Responsibility::id, UUID::fromString);

    /** Responsibilities, latest first; each part of the question may be null. */
    Page<Responsibility> latestFirst(
            String resourceKind, UUID resourceId, UUID postId, String duty, LocalDate on, PageRequest request) {
        return Selection.from("Responsibility r", Responsibility.class)
                .fetching("join fetch r.post p join fetch p.organisation left join fetch p.unit")
                .where("r.resourceKind = :kind", "kind", resourceKind)
                .where("r.resourceId = :resource", "resource", resourceId)
                .where("r.post.id = :post", "post", postId)
                .where("r.duty = :duty", "duty", duty)
                .where("r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)", "on", on)
                .page(getEntityManager(), LATEST_FIRST, request);
    }

    /** The assignments of a duty that have not ended before a day, earliest first. */
    List<Responsibility> lastingTo(Duty duty, LocalDate day) {
        return list(
                "resourceId = ?1 and duty = ?2 and (validTo is null or validTo >= ?3) order by validFrom",
                duty.resourceId(),
                duty.name(),
                day);
    }

    List<Responsibility> on(LocalDate day, Collection<UUID> resourceIds, String duty) {
        return list(
                "from Responsibility r join fetch r.post where r.resourceId in ?1 and r.duty = ?2"
                        + " and r.validFrom <= ?3 and (r.validTo is null or r.validTo >= ?3)",
                resourceIds,
                duty,
                day);
    }

    /** The records that the posts have a duty for on a day. */
    List<UUID> resourcesOf(Collection<UUID> postIds, String duty, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select r.resourceId from Responsibility r where r.post.id in :posts and r.duty = :duty"
                                + " and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)",
                        UUID.class)
                .setParameter("posts", postIds)
                .setParameter("duty", duty)
                .setParameter("day", day)
                .getResultList();
    }

    boolean isHeldBy(String subject, UUID resourceId, String duty, LocalDate day) {
        return count(
                        "resourceId = ?1 and duty = ?2 and validFrom <= ?3 and (validTo is null or validTo >= ?3)"
                                + " and post.id in (select h.post.id from PostHolder h where h.person.subject = ?4"
                                + " and h.person.state = ?5 and h.validFrom <= ?3"
                                + " and (h.validTo is null or h.validTo >= ?3))",
                        resourceId,
                        duty,
                        day,
                        subject,
                        PersonState.LINKED)
                > 0;
    }

    /**
     * Hands every duty of one post over to another from a day on, in one statement: what began before ends the day
     * before and goes on with the other post; what would only begin changes hands whole.
     *
     * @return the number of duties handed over
     */
    int handOver(UUID fromPostId, UUID toPostId, LocalDate day, Instant now) {
        Number handed = (Number) getEntityManager()
                .createNativeQuery("""
                        with ending as (
                            update responsibility set valid_to = :last, version = version + 1, updated_at = :now
                            where post_id = :old and valid_from < :day and (valid_to is null or valid_to >= :day)
                            returning old.valid_to as until, resource_kind, resource_id, duty
                        ), continuing as (
                            insert into responsibility (id, version, created_at, updated_at, post_id, resource_kind,
                                                        resource_id, duty, valid_from, valid_to)
                            select uuidv7(), 0, :now, :now, :new, resource_kind, resource_id, duty, :day, until
                            from ending
                            returning 1
                        ), beginning as (
                            update responsibility set post_id = :new, version = version + 1, updated_at = :now
                            where post_id = :old and valid_from >= :day
                            returning 1
                        )
                        select (select count(*) from continuing) + (select count(*) from beginning)
                        """)
                .setParameter("old", fromPostId)
                .setParameter("new", toPostId)
                .setParameter("day", day)
                .setParameter("last", day.minusDays(1))
                .setParameter("now", now)
                .getSingleResult();
        getEntityManager().clear();
        return handed.intValue();
    }
}
