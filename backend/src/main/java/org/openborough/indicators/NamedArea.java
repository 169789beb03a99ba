package org.openborough.indicators;

import java.util.UUID;

/** An area, as far as figures need to know it. */
public record NamedArea(UUID id, String code, String name) {}
