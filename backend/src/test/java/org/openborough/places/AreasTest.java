package org.openborough.places;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.places.api.PlacesFixture;
import org.openborough.support.ServiceTest;

/** What features ask about areas. */
@ServiceTest
class AreasTest {

    @Inject
    Areas areas;

    @Test
    void codesGoBeforeAliasesAndCaseIsOfNoMatter() {
        String code = PlacesFixture.aCode();
        String alias = PlacesFixture.aCode();
        UUID id = added(code, "register", alias);
        added(PlacesFixture.aCode(), "nickname", code);

        Map<String, UUID> found = areas.resolve(List.of(code, alias.toLowerCase(), code.toLowerCase()));

        assertThat(found).hasSize(3);
        assertThat(Set.copyOf(found.values())).containsExactly(id);
    }

    @Test
    void anAliasOfSeveralAreasStandsForNone() {
        String alias = PlacesFixture.aCode();
        added(PlacesFixture.aCode(), "register", alias);
        added(PlacesFixture.aCode(), "dfe", alias);

        assertThat(areas.resolve(List.of(alias, "nowhere"))).isEmpty();
        assertThat(areas.byCode(alias)).isEmpty();
    }

    @Test
    void anAreaIsGivenByAnyOfItsCodes() {
        String code = PlacesFixture.aCode();
        String alias = PlacesFixture.aCode();
        added(code, "former-gss", alias);

        assertThat(areas.byCode(code)).map(Area::code).contains(code);
        assertThat(areas.byCode(alias)).map(Area::code).contains(code);
    }

    private static UUID added(String code, String scheme, String alias) {
        Map<String, Object> area = PlacesFixture.area(code, "Known by several codes");
        area.put("aliases", List.of(Map.of("scheme", scheme, "alias", alias)));
        return UUID.fromString(PlacesFixture.added(area).path("id"));
    }
}
