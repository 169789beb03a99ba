package org.openborough.petitions.signatures.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.petitions.signatures.paper.LineRejection;
import org.openborough.petitions.signatures.paper.PaperLine;
import org.openborough.petitions.signatures.paper.PaperSheet;
import org.openborough.shared.http.Text;

/** Sheets that were handed in together. */
record PaperBatchRequest(
        @NotNull @Schema(examples = "2026-11-20") LocalDate receivedOn,

        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "The post of the officer who took them in.", examples = "Democratic Services Officer")
        String receivedBy,

        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Sheet> sheets) {

    /** One sheet. */
    record Sheet(
            @NotNull @Min(1) @Max(9999) @Schema(examples = "1")
            Integer number,

            @NotNull
            @Pattern(regexp = "^[0-9a-f]{64}$")
            @Schema(
                    description = "SHA-256 of its scan, in hexadecimal.",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String scanHash,

            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines) {

        PaperSheet toSheet() {
            return new PaperSheet(
                    number,
                    HexFormat.of().parseHex(scanHash),
                    lines.stream().map(Line::toLine).toList());
        }
    }

    /** One line as it is read. */
    record Line(
            @NotNull @Min(1) @Max(999) @Schema(examples = "1")
            Integer number,

            @Size(max = 500) @Schema(nullable = true, examples = "A Resident")
            String name,

            @Size(max = 12) @Schema(nullable = true, examples = "PR8 1DA")
            String postcode,

            @NotNull @Schema(examples = "live") SignerBasis basis,

            @Size(max = 30) @Schema(description = "For a postcode that is not known; else null.", nullable = true)
            String wardCode,

            @Schema(description = "That a postcode which is not known is outside the area.", examples = "false")
            boolean isOutsideArea,

            @Schema(
                    description = "Why the line is not accepted: `illegible`, `incomplete` or `not-eligible`.",
                    nullable = true)
            LineRejection rejection) {

        PaperLine toLine() {
            return new PaperLine(number, name, postcode, basis, wardCode, isOutsideArea, rejection);
        }
    }

    List<PaperSheet> toSheets() {
        return sheets.stream().map(Sheet::toSheet).toList();
    }
}
