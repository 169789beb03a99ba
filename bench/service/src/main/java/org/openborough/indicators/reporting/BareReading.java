package org.openborough.indicators.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.openborough.shared.paging.PageRequest;

/**
 * What the service's reads are measured against: endpoints in the same service that run the same SQL and write the rows
 * as they come. It stands in the package of the queries, to run these very ones.
 */
@Path("/bare")
@Produces(MediaType.APPLICATION_JSON)
public class BareReading {

    private final OverviewRepository overviews;
    private final SeriesRepository series;
    private final StoredRows rows;
    private final Reader reader;

    @Inject
    BareReading(OverviewRepository overviews, SeriesRepository series, StoredRows rows, Reader reader) {
        this.overviews = overviews;
        this.series = series;
        this.rows = rows;
        this.reader = reader;
    }

    @GET
    @Path("/overview")
    @PermitAll
    @Operation(hidden = true)
    public List<Object[]> overview() {
        OverviewFilter filter =
                new OverviewFilter(null, null, null, null, null, null, null, "E08000014", OverviewFilter.Order.CODE);
        return cells(overviews.rows(filter, PageRequest.first(20), reader));
    }

    @GET
    @Path("/series/{indicatorId}")
    @PermitAll
    @Operation(hidden = true)
    public List<Object[]> series(@PathParam("indicatorId") UUID indicatorId) {
        List<Tuple> subject = series.subject(indicatorId, "E08000014", List.of(), null, reader);
        Tuple row = subject.get(0);
        Set<UUID> areas = new LinkedHashSet<>(Set.of(row.get("area_id", UUID.class)));
        rows.parsed(row.get("comparators", String.class))
                .forEach(cells -> cells.get(2).forEach(id -> areas.add(UUID.fromString(id.asText()))));
        List<Tuple> all = new ArrayList<>(subject);
        all.addAll(series.readings(indicatorId, areas, null));
        return cells(all);
    }

    private static List<Object[]> cells(List<Tuple> tuples) {
        return tuples.stream().map(Tuple::toArray).toList();
    }
}
