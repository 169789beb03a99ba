package org.openborough.indicators.plausibility;

import java.util.List;

/** Looks for one kind of unusualness. */
interface Check {

    /** The warnings; none where nothing is unusual or there is too little to compare with. */
    List<Warning> look(Figure figure, Circumstances circumstances);
}
