package org.openborough.indicators.sets;

/** An edition of a set, with what is shown beside it. */
public record SetSummary(IndicatorSet set, String ownerName, int indicators) {}
