package org.openborough.webhooks;

import java.util.List;

/**
 * What can be said of a webhook.
 *
 * @param description for people; may be null
 * @param eventTypes none for all
 */
public record WebhookDetails(String url, String description, List<String> eventTypes) {}
