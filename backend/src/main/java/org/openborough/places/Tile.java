package org.openborough.places;

/**
 * Where an area stands on the grid of equal tiles that takes a map's place.
 *
 * @param column from the west, the first is 0
 * @param row from the north, the first is 0
 */
public record Tile(int column, int row) {}
