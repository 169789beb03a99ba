package org.openborough.places;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.Faults;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;

/** The register of areas. */
@ApplicationScoped
public class AreaService {

    private final AreaRepository areas;
    private final Areas lookup;
    private final PopulationRepository populations;
    private final BoundaryRepository boundaries;

    @Inject
    AreaService(AreaRepository areas, Areas lookup, PopulationRepository populations, BoundaryRepository boundaries) {
        this.areas = areas;
        this.lookup = lookup;
        this.populations = populations;
        this.boundaries = boundaries;
    }

    public Page<AreaOverview> list(AreaQuestion question, PageRequest request) {
        Page<Area> page = areas.byCode(question, request);
        List<UUID> ids = page.items().stream().map(Area::id).toList();
        Map<UUID, Population> latest = populations.latest(ids);
        Map<UUID, String> faults = boundaries.faults(ids);
        return page.map(area -> AreaOverview.of(area, latest.get(area.id()), faults.get(area.id())));
    }

    public AreaOverview get(UUID id) {
        return overview(find(id));
    }

    @Transactional
    public AreaOverview create(String code, AreaDetails details) {
        require(
                areas.coded(code).isEmpty(),
                PlacesProblem.AREA_CODE_TAKEN,
                "There is an area with the code %s already.".formatted(code));
        Area parent = parent(details);
        requireFree(details, parent, null);
        Area area = new Area(code, details, parent, successors(details));
        areas.persistAndFlush(area);
        return overview(area);
    }

    /** Takes on the details as a whole. A performance officer may move the tile and nothing else. */
    @Transactional
    public AreaOverview revise(UUID id, long version, AreaDetails details, CurrentUser user) {
        Area area = find(id);
        area.requireVersion(version);
        Area parent = parent(details);
        Set<Area> successors = successors(details);
        require(
                user.has(Roles.ADMINISTRATOR) || area.differsOnlyInTile(details, parent, successors),
                PlacesProblem.ONLY_TILE_EDITABLE);
        requireFree(details, parent, area);
        area.revise(details, parent, successors);
        areas.flush();
        return overview(area);
    }

    public List<Population> populations(UUID id) {
        return populations.of(find(id).id());
    }

    /** Keeps a population, in the place of what the same source said of the same year and ages before. */
    @Transactional
    public Population recordPopulation(UUID id, Population population) {
        populations.keep(find(id).id(), population);
        return population;
    }

    Area find(UUID id) {
        return found(areas.findByIdOptional(id), "area", id);
    }

    private void requireFree(AreaDetails details, Area parent, Area present) {
        details.aliases()
                .forEach(alias -> require(
                        !areas.isAliasOfAnother(alias, present),
                        PlacesProblem.ALIAS_TAKEN,
                        "%s (%s) stands for another area.".formatted(alias.alias(), alias.scheme())));
        require(!areas.isTileOfAnother(details, parent, present), PlacesProblem.TILE_TAKEN);
    }

    private AreaOverview overview(Area area) {
        List<UUID> id = List.of(area.id());
        return AreaOverview.of(
                area,
                populations.latest(id).get(area.id()),
                boundaries.faults(id).get(area.id()));
    }

    private Area parent(AreaDetails details) {
        return details.parentCode() == null ? null : referred(details.parentCode(), "/parentCode");
    }

    private Set<Area> successors(AreaDetails details) {
        return details.successorCodes().stream()
                .map(code -> referred(code, "/successorCodes"))
                .collect(Collectors.toSet());
    }

    private Area referred(String code, String pointer) {
        var area = lookup.byCode(code);
        new Faults()
                .addIf(area.isEmpty(), pointer, "unknown-area", "No area is known by the code %s.".formatted(code))
                .throwIfAny(CommonProblem.INVALID_VALUES);
        return area.orElseThrow();
    }
}
