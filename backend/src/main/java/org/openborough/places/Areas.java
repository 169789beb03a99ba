package org.openborough.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What features ask about areas. Records of other features keep an area's id, never its code. */
@ApplicationScoped
public class Areas {

    private final AreaRepository areas;

    @Inject
    Areas(AreaRepository areas) {
        this.areas = areas;
    }

    public Optional<Area> byId(UUID id) {
        return areas.findByIdOptional(id);
    }

    /** The area that a code, a former code, a number of the DfE's or another alias stands for. */
    public Optional<Area> byCode(String codeOrAlias) {
        Optional<Area> coded = areas.coded(codeOrAlias);
        return coded.isPresent()
                ? coded
                : Optional.ofNullable(resolve(List.of(codeOrAlias)).get(codeOrAlias))
                        .map(areas::findById);
    }

    /**
     * The ids of the areas that many codes or aliases stand for, from one query. What stands for no area, or for
     * several, is not in the answer.
     */
    public Map<String, UUID> resolve(Collection<String> codesOrAliases) {
        return codesOrAliases.isEmpty() ? Map.of() : areas.resolve(codesOrAliases);
    }
}
