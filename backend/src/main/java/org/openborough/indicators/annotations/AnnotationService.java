package org.openborough.indicators.annotations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.audit.AuditTrail;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.IndicatorService;
import org.openborough.indicators.NamedArea;
import org.openborough.indicators.NamedAreaRepository;
import org.openborough.people.Author;
import org.openborough.places.Areas;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Faults;

/** Noting on a series what happened on a day. */
@ApplicationScoped
public class AnnotationService {

    /** No series of a council begins before the first census. */
    private static final LocalDate EARLIEST = LocalDate.of(1801, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final SeriesAnnotationRepository annotations;
    private final IndicatorService indicators;
    private final Areas areas;
    private final NamedAreaRepository names;
    private final Author author;
    private final AuditTrail trail;

    @Inject
    AnnotationService(
            SeriesAnnotationRepository annotations,
            IndicatorService indicators,
            Areas areas,
            NamedAreaRepository names,
            Author author,
            AuditTrail trail) {
        this.annotations = annotations;
        this.indicators = indicators;
        this.areas = areas;
        this.names = names;
        this.author = author;
        this.trail = trail;
    }

    /** The annotations of an indicator, the earliest day first. */
    public Page<ListedAnnotation> list(UUID indicatorId, PageRequest request) {
        Page<SeriesAnnotation> page =
                annotations.byDay(indicators.get(indicatorId).id(), request);
        Map<UUID, NamedArea> named = names.withIds(page.items().stream()
                .map(SeriesAnnotation::areaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(annotation -> new ListedAnnotation(annotation, named.get(annotation.areaId())));
    }

    /** The annotation, if who asks may see its indicator. */
    public ListedAnnotation get(UUID id) {
        SeriesAnnotation annotation = found(id);
        indicators.get(annotation.indicatorId());
        return listed(annotation);
    }

    @Transactional
    public ListedAnnotation annotate(UUID indicatorId, AnnotationEntry entry) {
        Indicator indicator = indicators.get(indicatorId);
        NamedArea area = entry.areaCode() == null
                ? null
                : areas.byCode(entry.areaCode()).map(NamedArea::from).orElse(null);
        new Faults()
                .addIf(
                        entry.areaCode() != null && area == null,
                        "/areaCode",
                        "unknown-area",
                        "There is no area with this code.")
                .addIf(
                        entry.happenedOn().isBefore(EARLIEST)
                                || entry.happenedOn().isAfter(LATEST),
                        "/happenedOn",
                        "out-of-range",
                        "Days lie between 1801 and 2200.")
                .throwIfAny(AnnotationProblem.UNSOUND_ANNOTATION);
        trail.say("annotated", null);
        SeriesAnnotation annotation = new SeriesAnnotation(
                indicator.id(), area == null ? null : area.id(), entry.happenedOn(), entry.text(), author.title());
        annotations.persistAndFlush(annotation);
        return new ListedAnnotation(annotation, area);
    }

    @Transactional
    public void remove(UUID id, long version) {
        SeriesAnnotation annotation = found(id);
        annotation.requireVersion(version);
        trail.say("annotation-removed", null);
        annotations.delete(annotation);
        annotations.flush();
    }

    private ListedAnnotation listed(SeriesAnnotation annotation) {
        UUID areaId = annotation.areaId();
        NamedArea area =
                areaId == null ? null : names.withIds(java.util.Set.of(areaId)).get(areaId);
        return new ListedAnnotation(annotation, area);
    }

    private SeriesAnnotation found(UUID id) {
        return annotations
                .findByIdOptional(id)
                .orElseThrow(() -> new DomainException(AnnotationProblem.NO_SUCH_ANNOTATION));
    }
}
