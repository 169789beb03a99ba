package org.openborough.alerts.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The answer that everybody gets, whether or not the address is known here.")
record CheckYourMailResponse(
        @Schema(examples = "Check your e-mail and follow the link in the message.")
        String message) {

    static final CheckYourMailResponse ANSWER =
            new CheckYourMailResponse("Check your e-mail and follow the link in the message.");
}
