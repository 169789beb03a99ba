package org.openborough.alerts.api;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.alerts.AlertFrequency;
import org.openborough.shared.events.EventSubject;

@Schema(description = "Who would like to hear of what.")
record AskForAlertsRequest(
        @NotNull
        @Email(regexp = "[\\x21-\\x7E]+@[\\x21-\\x7E]+")
        @Size(max = 254)
        @Schema(format = "email", examples = "resident@mail.example")
        String email,

        @NotNull
        @Size(max = 30)
        @Pattern(regexp = "^[a-z]+$")
        @Schema(
                description =
                        "What kind of record: indicator, topic (a theme), ward, petition, consultation or partnership.",
                examples = "indicator")
        String subjectKind,

        @NotNull @Schema(description = "The record's id.") UUID subjectId,

        @NotNull AlertFrequency frequency) {

    EventSubject subject() {
        return new EventSubject(subjectKind, subjectId);
    }
}
