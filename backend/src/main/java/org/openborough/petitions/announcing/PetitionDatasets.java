package org.openborough.petitions.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openborough.shared.opendata.Dataset;
import org.openborough.shared.opendata.DatasetSource;
import org.openborough.shared.opendata.UpdateFrequency;

/** What is published of petitions. */
@ApplicationScoped
class PetitionDatasets implements DatasetSource {

    @Override
    public List<Dataset> datasets() {
        return List.of(
                new Dataset(
                        "petitions",
                        "Petitions",
                        "Every published petition with its state and its signatures.",
                        List.of("petitions", "democracy"),
                        UpdateFrequency.CONTINUOUS,
                        "/v1/petitions",
                        "listPetitions",
                        true),
                new Dataset(
                        "petition-breaches",
                        "Missed deadlines of petitions",
                        "Each deadline of a petition that the council did not keep, by the petition's own scheme.",
                        List.of("petitions", "deadlines"),
                        UpdateFrequency.DAILY,
                        "/v1/petition-breaches",
                        "listPetitionBreaches",
                        true));
    }
}
