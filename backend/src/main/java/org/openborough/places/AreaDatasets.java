package org.openborough.places;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openborough.shared.opendata.Dataset;
import org.openborough.shared.opendata.DatasetSource;
import org.openborough.shared.opendata.UpdateFrequency;

/** What is published of places: the register of areas. */
@ApplicationScoped
class AreaDatasets implements DatasetSource {

    @Override
    public List<Dataset> datasets() {
        return List.of(new Dataset(
                "areas",
                "Areas",
                "Wards and other areas with their codes, dates, populations and what took their place.",
                List.of("wards", "geography", "population"),
                UpdateFrequency.ANNUAL,
                "/v1/areas",
                "listAreas",
                true));
    }
}
