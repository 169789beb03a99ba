package org.openborough.petitions.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The days on which the council is closed. */
@ApplicationScoped
public class CouncilClosureRepository implements PanacheRepositoryBase<CouncilClosure, UUID> {

    private static final Keyset<CouncilClosure> LATEST_FIRST = new Keyset<CouncilClosure>()
            .descending("c.firstDay", closure -> closure.days().first(), LocalDate::parse);

    Page<CouncilClosure> latestFirst(PageRequest request) {
        return Selection.from("CouncilClosure c", CouncilClosure.class).page(getEntityManager(), LATEST_FIRST, request);
    }

    List<DaySpan> days() {
        return listAll().stream().map(CouncilClosure::days).toList();
    }

    boolean meets(DaySpan days) {
        return count("firstDay <= ?1 and lastDay >= ?2", days.last(), days.first()) > 0;
    }
}
