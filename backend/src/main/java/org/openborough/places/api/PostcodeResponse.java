package org.openborough.places.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.places.Postcode;

/** Where a postcode lies. */
record PostcodeResponse(
        @Schema(examples = "PR8 1DA") String postcode,
        @Schema(examples = "53.6476") double latitude,
        @Schema(examples = "-3.0066") double longitude,
        @Schema(nullable = true) AreaRef ward,
        @Schema(nullable = true) AreaRef lsoa) {

    static PostcodeResponse from(Postcode postcode) {
        return new PostcodeResponse(
                postcode.text(),
                postcode.latitude(),
                postcode.longitude(),
                postcode.ward().map(AreaRef::of).orElse(null),
                postcode.lsoa().map(AreaRef::of).orElse(null));
    }
}
