package org.openborough.alerts;

/**
 * One line of a message.
 *
 * @param link whole address of the page to read on at
 */
public record AlertNews(String headline, String summary, String link) {}
