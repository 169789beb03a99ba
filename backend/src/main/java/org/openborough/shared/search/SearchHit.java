package org.openborough.shared.search;

import java.util.UUID;

/**
 * One record that was found.
 *
 * @param reference the code people quote, or null
 * @param summary a line on what it is, or null
 * @param url path of its page in the web app
 */
public record SearchHit(UUID id, String title, String reference, String summary, String url) {}
