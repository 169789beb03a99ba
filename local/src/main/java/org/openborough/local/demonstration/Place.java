package org.openborough.local.demonstration;

/**
 * An area that figures are drawn for.
 *
 * @param people a fact: its population in mid-2020
 * @param need from -1 to 1, only to shape the figures of wards; illustrative
 */
record Place(String code, String kind, int people, double need) {}
