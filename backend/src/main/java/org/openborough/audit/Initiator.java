package org.openborough.audit;

import java.util.UUID;

/**
 * Who asked for work that goes on after the request was answered.
 *
 * @param client the partner's client; null for people
 * @param organisationId the partner; null for people
 */
public record Initiator(String subject, String client, UUID organisationId, String requestId) {}
