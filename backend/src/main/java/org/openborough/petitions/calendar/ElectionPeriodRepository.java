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

/** The times before elections. */
@ApplicationScoped
public class ElectionPeriodRepository implements PanacheRepositoryBase<ElectionPeriod, UUID> {

    private static final Keyset<ElectionPeriod> LATEST_FIRST = new Keyset<ElectionPeriod>()
            .descending("e.startsOn", election -> election.days().first(), LocalDate::parse);

    Page<ElectionPeriod> latestFirst(PageRequest request) {
        return Selection.from("ElectionPeriod e", ElectionPeriod.class).page(getEntityManager(), LATEST_FIRST, request);
    }

    List<DaySpan> days() {
        return listAll().stream().map(ElectionPeriod::days).toList();
    }

    boolean meets(DaySpan days) {
        return count("startsOn <= ?1 and pollingDay >= ?2", days.last(), days.first()) > 0;
    }
}
