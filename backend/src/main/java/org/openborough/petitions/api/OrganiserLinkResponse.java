package org.openborough.petitions.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one answer to everybody who asks for a link. */
record OrganiserLinkResponse(
        @Schema(examples = "If the petition is organised from this address, a link is on its way to it.")
        String message) {

    static OrganiserLinkResponse same() {
        return new OrganiserLinkResponse("If the petition is organised from this address, a link is on its way to it.");
    }
}
