package org.openborough.shared.opendata;

import java.util.List;

/** A feature that publishes data. */
public interface DatasetSource {

    /** What everybody may have at present. */
    List<Dataset> datasets();
}
