package org.openborough.indicators;

/** The kinds of area an indicator has values for. */
public enum GeographyLevel {
    COUNTRY,
    REGION,
    AUTHORITY,
    WARD,
    LSOA,
    AREA_COMMITTEE,
    OTHER
}
