package org.openborough.webhooks.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is sent again.")
record RepeatedDeliveriesResponse(
        @Schema(description = "How many deliveries.", examples = "12")
        int repeated) {}
