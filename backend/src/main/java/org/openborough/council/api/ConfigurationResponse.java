package org.openborough.council.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the web app needs to know before anybody has signed in. */
record ConfigurationResponse(
        CouncilResponse council,
        SignInResponse signIn,

        @Schema(examples = "performance@openborough.example")
        String contactEmail,

        @Schema(examples = "Contains National Statistics data; Open Government Licence v3.0")
        String attribution,

        @Schema(description = "Version of the service.", examples = "0.1.0")
        String release) {

    record CouncilResponse(
            @Schema(examples = "Sefton Council") String name,
            @Schema(examples = "Sefton") String shortName,
            @Schema(examples = "E08000014") String areaCode,

            @Schema(nullable = true, examples = "/branding/logo.svg")
            String logoUrl,

            @Schema(examples = "#1d4f5f") String brandColour,
            @Schema(examples = "#ffffff") String brandTextColour) {}

    record SignInResponse(
            @Schema(description = "OpenID Connect issuer.", examples = "https://sign-in.example/realms/open-borough")
            String issuer,

            @Schema(examples = "open-borough-web") String clientId,
            @Schema(examples = "openid profile") String scopes) {}
}
