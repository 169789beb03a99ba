package org.openborough.shared.security;

import java.util.Set;
import java.util.UUID;

/** What an administrator granted a partner's client: one organisation, and scopes such as {@code indicators:write}. */
public record PartnerBinding(UUID organisationId, Set<String> scopes) {}
