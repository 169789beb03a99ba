package org.openborough.alerts.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.alerts.Following;

@Schema(description = "Everything that one address follows.")
record FollowingResponse(
        @Schema(description = "The address, most of it hidden.", examples = "r•••@mail.example")
        String maskedEmail,

        List<AlertResponse> items) {

    static FollowingResponse from(Following following) {
        return new FollowingResponse(
                following.maskedEmail(),
                following.items().stream().map(AlertResponse::from).toList());
    }
}
