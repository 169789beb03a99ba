package org.openborough.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.openborough.shared.events.Outbox;

/** Tells what happens to indicators, in the transaction in which it happens. */
@ApplicationScoped
public class IndicatorEvents {

    private static final String KIND = "indicator";

    /**
     * What goes with an event.
     *
     * @param wardIds wards that have a new value; empty where the event is not about values of wards
     */
    public record Payload(List<UUID> wardIds) {}

    private final Outbox outbox;
    private final EntityManager entities;

    @Inject
    IndicatorEvents(Outbox outbox, EntityManager entities) {
        this.outbox = outbox;
        this.entities = entities;
    }

    /** Tells that an indicator was activated or retired. */
    void happened(IndicatorEvent event, UUID indicatorId) {
        outbox.publish(event.type(), KIND, indicatorId, new Payload(List.of()));
    }

    /** Tells that a value of an area was recorded or corrected. */
    public void valueRecorded(UUID indicatorId, UUID areaId) {
        List<UUID> ward =
                ids(entities.createNativeQuery("select id from area where id = :area and kind = 'ward'", UUID.class)
                        .setParameter("area", areaId)
                        .getResultList());
        outbox.publish(IndicatorEvent.VALUES_RECORDED.type(), KIND, indicatorId, new Payload(ward));
    }

    /** Tells of the values of a whole file: one event an indicator. */
    public void valuesImported(UUID importId) {
        List<?> rows =
                entities.createNativeQuery("""
                        select o.indicator_id, array_agg(distinct a.id) filter (where a.kind = 'ward')
                        from observation o join area a on a.id = o.area_id
                        where o.import_id = :import group by o.indicator_id
                        """).setParameter("import", importId).getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> outbox.publish(
                        IndicatorEvent.VALUES_RECORDED.type(),
                        KIND,
                        (UUID) row[0],
                        new Payload(row[1] == null ? List.of() : List.of((UUID[]) row[1]))));
    }

    private static List<UUID> ids(List<?> rows) {
        return rows.stream().map(UUID.class::cast).toList();
    }
}
