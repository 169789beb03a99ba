package org.openborough.alerts.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.events.EventSubject;
import org.openborough.shared.events.FollowedRecord;

@Schema(description = "A record that can be followed.")
record AlertSubjectResponse(
        @Schema(examples = "indicator") String kind,
        UUID id,
        @Schema(examples = "Children in need per 10,000") String title,

        @Schema(
                description = "Address of its page in the web app.",
                examples = "/indicators/0192f0c1-7b2a-7c3d-8e4f-5a6b7c8d9e0f")
        String path) {

    static AlertSubjectResponse from(EventSubject subject, FollowedRecord followed) {
        return new AlertSubjectResponse(subject.kind(), subject.id(), followed.title(), followed.path());
    }
}
