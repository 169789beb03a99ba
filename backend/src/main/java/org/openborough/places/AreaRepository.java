package org.openborough.places;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The areas. */
@ApplicationScoped
public class AreaRepository implements PanacheRepositoryBase<Area, UUID> {

    private static final Keyset<Area> BY_CODE = new Keyset<Area>().ascending("a.code", Area::code, String::valueOf);

    /** Likeness of words from which a misspelt name is still found; pg_trgm's own default for words is 0.6. */
    private static final double ALIKE = 0.5;

    Page<Area> byCode(AreaQuestion question, PageRequest request) {
        Selection<Area> selection = Selection.from("Area a", Area.class)
                .fetching("left join fetch a.parent")
                .where("a.kind = :kind", "kind", question.kind())
                .where("a.code = :code", "code", question.code())
                .where(
                        "(a.validFrom is null or a.validFrom <= :on) and (a.validTo is null or a.validTo >= :on)",
                        "on",
                        question.validOn())
                .where(
                        "(lower(a.name) like concat('%', lower(:words), '%') or lower(a.code) = lower(:words)"
                                + " or function('word_similarity', lower(:words), lower(a.name)) >= " + ALIKE + ")",
                        "words",
                        question.words());
        if (question.parent() != null) {
            selection.where(
                    "(a.parent.code = :parent or a.parent.id in"
                            + " (select p.id from Area p join p.aliases s where s.alias = :parent))",
                    "parent",
                    question.parent());
        }
        return selection.page(getEntityManager(), BY_CODE, request);
    }

    Optional<Area> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    boolean isAliasOfAnother(AreaAlias alias, Area present) {
        return list(
                        "select a from Area a join a.aliases s where s.scheme = ?1 and s.alias = ?2",
                        alias.scheme(),
                        alias.alias())
                .stream()
                .anyMatch(area -> area != present);
    }

    /** Whether another area of the same kind, around and vintage stands on the tile. */
    boolean isTileOfAnother(AreaDetails details, Area parent, Area present) {
        return details.tile() != null
                && list(
                                "tileColumn = ?1 and tileRow = ?2 and kind = ?3 and parent is not distinct from ?4"
                                        + " and validTo is not distinct from ?5",
                                (short) details.tile().column(),
                                (short) details.tile().row(),
                                details.kind(),
                                parent,
                                details.validTo())
                        .stream()
                        .anyMatch(area -> area != present);
    }

    /**
     * The areas that codes or other codes and names stand for, from one query. A code of its own goes before an alias;
     * an alias of several areas stands for none of them.
     */
    Map<String, UUID> resolve(Collection<String> codesOrAliases) {
        @SuppressWarnings("unchecked") // The query gives pairs of a text and an id.
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select asked.word, coalesce(area.id, known.id)
                        from (select distinct unnest(cast(:words as text[])) as word) asked
                        left join area on area.code = upper(asked.word)
                        left join lateral (
                            select min(cast(alias.area_id as text))::uuid as id from area_alias alias
                            where lower(alias.alias) = lower(asked.word)
                            having count(distinct alias.area_id) = 1) known on true
                        where coalesce(area.id, known.id) is not null
                        """)
                .setParameter("words", codesOrAliases.toArray(String[]::new))
                .getResultList();
        Map<String, UUID> found = new HashMap<>();
        rows.forEach(row -> found.put((String) row[0], (UUID) row[1]));
        return found;
    }
}
