package org.openborough.indicators;

import static org.openborough.shared.problem.Require.require;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** A subject that indicators are sorted under; a theme may be part of another, and no deeper. */
@Entity
public class Theme extends RecordedEntity {

    private String name;
    private UUID parentId;

    protected Theme() {}

    /** A theme of the upper level. */
    public Theme(String name) {
        this.name = name.strip();
    }

    /** A theme within another, which must be of the upper level. */
    public Theme(String name, Theme parent) {
        this(name);
        placeUnder(parent);
    }

    public void rename(String newName) {
        name = newName.strip();
    }

    /** Moves the theme under another; null makes it one of the upper level. */
    public void placeUnder(Theme parent) {
        if (parent == null) {
            parentId = null;
            return;
        }
        require(parent.parentId == null && parent != this, IndicatorProblem.THEME_TOO_DEEP);
        parentId = parent.id();
    }

    public String name() {
        return name;
    }

    /** The theme this one is part of; null at the upper level. */
    public UUID parentId() {
        return parentId;
    }
}
