package org.openborough.indicators;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;

/** The themes that indicators are sorted under. */
@ApplicationScoped
public class ThemeService {

    private final ThemeRepository themes;

    @Inject
    ThemeService(ThemeRepository themes) {
        this.themes = themes;
    }

    public Page<Theme> list(PageRequest request) {
        return themes.byName(request);
    }

    public Theme get(UUID id) {
        return themes.findByIdOptional(id).orElseThrow(() -> new DomainException(IndicatorProblem.NO_SUCH_THEME));
    }

    /**
     * Adds a theme.
     *
     * @param parentId the theme it is part of; null for one of the upper level
     */
    @Transactional
    public Theme create(String name, UUID parentId) {
        Theme theme = new Theme(name);
        requireFree(name, parentId, theme);
        theme.placeUnder(parent(parentId));
        themes.persistAndFlush(theme);
        return theme;
    }

    @Transactional
    public Theme change(UUID id, long version, String name, UUID parentId) {
        Theme theme = get(id);
        theme.requireVersion(version);
        require(parentId == null || !themes.hasParts(id), IndicatorProblem.THEME_HAS_PARTS);
        requireFree(name, parentId, theme);
        theme.rename(name);
        theme.placeUnder(parent(parentId));
        themes.flush();
        return theme;
    }

    /** Removes a theme that nothing is sorted under; otherwise the database refuses. */
    @Transactional
    public void remove(UUID id, long version) {
        Theme theme = get(id);
        theme.requireVersion(version);
        themes.delete(theme);
        themes.flush();
    }

    private Theme parent(UUID parentId) {
        return parentId == null ? null : get(parentId);
    }

    private void requireFree(String name, UUID parentId, Theme theme) {
        require(
                themes.named(name.strip(), parentId)
                        .filter(other -> other != theme)
                        .isEmpty(),
                IndicatorProblem.THEME_NAME_TAKEN);
    }
}
