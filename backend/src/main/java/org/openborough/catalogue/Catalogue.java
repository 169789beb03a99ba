package org.openborough.catalogue;

import java.util.List;
import org.openborough.shared.opendata.Dataset;

/**
 * All datasets, with what holds for each of them.
 *
 * @param contact e-mail address
 * @param licence address of the licence
 */
public record Catalogue(String publisher, String contact, String licence, List<Dataset> datasets) {}
