package org.openborough.shared.events;

import java.util.Set;
import java.util.UUID;

/**
 * An event in words for people, as the record stands when it is told.
 *
 * @param isPublic whether anybody may know of it
 * @param ownerId the organisation whose record it is
 * @param headline one line, such as {@code New figures for Children in need per 10,000}; never a figure that might be
 *     hidden
 * @param summary a sentence more; may be empty
 * @param path address of the page to read on at, below the web app's
 * @param subjects what people can follow to hear of it
 */
public record Announcement(
        boolean isPublic, UUID ownerId, String headline, String summary, String path, Set<EventSubject> subjects) {}
