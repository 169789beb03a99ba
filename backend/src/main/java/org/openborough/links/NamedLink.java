package org.openborough.links;

import org.openborough.shared.records.RecordName;

/** A link with what its two records are called. */
public record NamedLink(Link link, RecordName from, RecordName to) {}
