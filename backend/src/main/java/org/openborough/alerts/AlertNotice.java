package org.openborough.alerts;

import java.util.UUID;

/** One event that one subscription is to be told of. */
record AlertNotice(UUID id, UUID subscriptionId, String headline, String summary, String path) {}
