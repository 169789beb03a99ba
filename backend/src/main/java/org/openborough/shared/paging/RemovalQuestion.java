package org.openborough.shared.paging;

import java.util.UUID;

/**
 * Which records' removals belong to a list.
 *
 * @param kind as the triggers name it that note removals; null where records are never removed
 * @param parentId the record they are listed under; null where they are listed by themselves
 */
record RemovalQuestion(String kind, UUID parentId) {}
