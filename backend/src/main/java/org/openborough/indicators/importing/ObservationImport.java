package org.openborough.indicators.importing;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openborough.imports.ImportProblem;
import org.openborough.imports.kind.ImportKind;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.kind.Obstacle;
import org.openborough.imports.staging.Staging;
import org.openborough.indicators.IndicatorEvents;
import org.openborough.indicators.disclosure.DisclosureService;
import org.openborough.places.importing.AreaDirectory;
import org.openborough.shared.problem.DomainException;

/** Files of values. Whole sets are compared and written by single statements, so large files take seconds. */
@ApplicationScoped
class ObservationImport implements ImportKind {

    private final Staging staging;
    private final IndicatorDirectory indicators;
    private final AreaDirectory areas;
    private final DisclosureService disclosure;
    private final IndicatorEvents events;
    private final Clock clock;

    @Inject
    ObservationImport(
            Staging staging,
            IndicatorDirectory indicators,
            AreaDirectory areas,
            DisclosureService disclosure,
            IndicatorEvents events,
            Clock clock) {
        this.staging = staging;
        this.indicators = indicators;
        this.areas = areas;
        this.disclosure = disclosure;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public KindDescription description() {
        return ObservationColumns.DESCRIPTION;
    }

    @Override
    public String staging() {
        return "import_observation_row";
    }

    @Override
    public void discard(UUID importId) {
        staging.change("delete from import_observation where import_id = :import", importId);
    }

    @Override
    public void check(ImportSource source) {
        ObservationReading reading = new ObservationReading(source, indicators.byCode(), areas.known());
        staging.fill(ObservationReading.TABLE, copy -> source.forEachRow(row -> reading.stage(row, copy)));
        staging.analyse("import_observation");
        staging.change(ObservationStatements.REJECT_REPEATED, source.importId());
        staging.change(
                ObservationStatements.COMPARE,
                source.importId(),
                Stream.of("numerator", "denominator", "lowerLimit", "upperLimit", "note", "source")
                        .collect(Collectors.toMap(Function.identity(), source::has)));
    }

    @Override
    public void apply(UUID importId) {
        long replaced = staging.count(ObservationStatements.COUNT_REPLACED, importId);
        long overtaken = staging.count(ObservationStatements.COUNT_OVERTAKEN, importId);
        int superseded = staging.change(ObservationStatements.SUPERSEDE, importId, now());
        require(superseded == replaced && overtaken == 0, ImportProblem.OVERTAKEN, "Check the file again.");
        staging.change(ObservationStatements.WRITE, importId, now());
        disclosure.protectImport(importId);
        events.valuesImported(importId);
    }

    @Override
    public Optional<String> obstacleToReversal(UUID importId) {
        long corrected = staging.count(ObservationStatements.COUNT_CORRECTED, importId);
        return corrected == 0
                ? Optional.empty()
                : Optional.of(new Obstacle(corrected, staging.texts(ObservationStatements.FIRST_CORRECTED, importId))
                        .inWords("corrected or imported anew since"));
    }

    @Override
    public void reverse(UUID importId, String reason) {
        obstacleToReversal(importId).ifPresent(obstacle -> {
            throw new DomainException(ImportProblem.BUILT_UPON, obstacle);
        });
        staging.change(ObservationStatements.WITHDRAW, importId, now());
        staging.change(
                ObservationStatements.RESTORE,
                importId,
                Map.of("at", clock.instant(), "reason", "Reversed: " + reason));
        disclosure.protectImport(importId);
    }

    private Map<String, ?> now() {
        return Map.of("at", clock.instant());
    }
}
