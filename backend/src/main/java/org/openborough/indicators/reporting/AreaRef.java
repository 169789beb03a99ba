package org.openborough.indicators.reporting;

import java.util.UUID;

/** An area, as a heading or a row names it. */
public record AreaRef(UUID id, String code, String name, String kind) {}
