package org.openborough.decisions.actions;

import org.openborough.decisions.MeetingItem;

/**
 * What shows that an action is done.
 *
 * @param evidence in words
 * @param evidenceUrl a page that shows it, or null
 * @param reportedItem the item of the meeting that had the report, or null
 */
public record Completion(String evidence, String evidenceUrl, MeetingItem reportedItem) {}
