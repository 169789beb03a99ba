package org.openborough.places;

import java.util.UUID;

/**
 * One area with its boundary, to be drawn.
 *
 * @param geometry GeoJSON, as it was supplied
 */
public record BoundaryFeature(UUID id, String code, String name, String geometry) {}
