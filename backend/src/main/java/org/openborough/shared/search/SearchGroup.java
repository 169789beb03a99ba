package org.openborough.shared.search;

import java.util.List;

/** What was found of one kind. */
public record SearchGroup(String kind, long total, List<SearchHit> hits) {}
