package org.openborough.alerts.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.alerts.AlertFrequency;
import org.openborough.alerts.Following;

@Schema(description = "One record that is followed. It does not say by whom.")
record AlertResponse(
        UUID id,
        @Schema(examples = "indicator") String subjectKind,
        UUID subjectId,

        @Schema(
                description = "The record's title; null when it is gone or no longer public.",
                nullable = true,
                examples = "Children in need per 10,000")
        String title,

        @Schema(
                description = "Address of the record's page in the web app.",
                nullable = true,
                examples = "/indicators/0192f0c1-7b2a-7c3d-8e4f-5a6b7c8d9e0f")
        String path,

        AlertFrequency frequency,
        Instant confirmedAt) {

    static AlertResponse from(Following.Item item) {
        var subscription = item.subscription();
        return new AlertResponse(
                subscription.id(),
                subscription.subject().kind(),
                subscription.subject().id(),
                item.followed() == null ? null : item.followed().title(),
                item.followed() == null ? null : item.followed().path(),
                subscription.frequency(),
                subscription.confirmedAt());
    }
}
