package org.openborough.indicators.annotations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The annotations of series. */
@ApplicationScoped
public class SeriesAnnotationRepository implements PanacheRepositoryBase<SeriesAnnotation, UUID> {

    private static final Keyset<SeriesAnnotation> BY_DAY = new Keyset<SeriesAnnotation>()
            .ascending("n.happenedOn", SeriesAnnotation::happenedOn, LocalDate::parse)
            .ascending("n.id", SeriesAnnotation::id, UUID::fromString);

    Page<SeriesAnnotation> byDay(UUID indicatorId, PageRequest request) {
        return Selection.from("SeriesAnnotation n", SeriesAnnotation.class)
                .where("n.indicatorId = :indicator", "indicator", indicatorId)
                .page(getEntityManager(), BY_DAY, request);
    }
}
