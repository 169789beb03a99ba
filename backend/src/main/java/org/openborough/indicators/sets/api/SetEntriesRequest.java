package org.openborough.indicators.sets.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.sets.SetEntry;
import org.openborough.shared.http.Text;

/** The indicators of a set, in its order. */
record SetEntriesRequest(@NotNull @Size(max = 2000) List<@NotNull @Valid SetEntryRequest> entries) {

    record SetEntryRequest(
            @NotNull UUID indicatorId,

            @NotNull
            @Size(max = 60)
            @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
            @Schema(description = "What the set calls it.", examples = "NI 192")
            String reference) {}

    List<SetEntry> toEntries() {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new SetEntry(
                        entries.get(i).indicatorId(), entries.get(i).reference().strip(), i + 1))
                .toList();
    }
}
