package org.openborough.shared.events;

import java.util.UUID;

/** A record that an event is of interest for: the indicator itself, but also its topic, or the ward of a value. */
public record EventSubject(String kind, UUID id) {}
