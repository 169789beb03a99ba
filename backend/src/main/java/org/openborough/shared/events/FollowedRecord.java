package org.openborough.shared.events;

/**
 * A public record that people can follow.
 *
 * @param path address of its page, below the web app's
 */
public record FollowedRecord(String title, String path) {}
