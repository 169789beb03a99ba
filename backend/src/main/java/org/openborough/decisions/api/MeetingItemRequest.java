package org.openborough.decisions.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.decisions.ItemDetails;
import org.openborough.decisions.MeetingItem;
import org.openborough.shared.http.Text;

/** An item of a meeting as it is sent. */
record MeetingItemRequest(
        @NotNull
        @Size(min = 1, max = 20)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "As the agenda has it.", examples = "5a")
        String number,

        @NotNull
        @Size(min = 1, max = 300)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Winter opening of day centres")
        String title,

        @Min(1)
        @Max(999)
        @Schema(description = "Its place in the order of the meeting; at the end when left out.", examples = "5")
        Integer position,

        @NotNull
        @Schema(
                description = "Whether the public is kept from it (Local Government Act 1972, schedule 12A).",
                examples = "false")
        Boolean isExempt) {

    static MeetingItemRequest of(MeetingItem item) {
        return new MeetingItemRequest(item.number(), item.title(), item.position(), item.isExempt());
    }

    ItemDetails toDetails() {
        return new ItemDetails(number, title, position, isExempt);
    }
}
