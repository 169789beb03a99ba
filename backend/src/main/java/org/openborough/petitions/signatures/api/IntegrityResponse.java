package org.openborough.petitions.signatures.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.signatures.counting.Digest;
import org.openborough.petitions.signatures.counting.Integrity;
import org.openborough.petitions.signatures.counting.Recount;

/** The count of a petition with what it can be checked by. */
record IntegrityResponse(
        UUID petitionId,

        @Schema(description = "What the public count says.", examples = "1593")
        int counter,

        @Schema(description = "What happened since and is not in it yet.", examples = "0")
        int waiting,

        @Schema(description = "What the entries of the ledger add up to.", examples = "1593")
        int ledger,

        @Schema(description = "Confirmed signatures, counted one by one.", examples = "1593")
        int recount,

        @Schema(examples = "true") boolean agrees,
        @Schema(examples = "1702") int created,
        @Schema(examples = "1610") int confirmed,
        @Schema(examples = "12") int withdrawn,
        @Schema(examples = "2") int reinstated,
        List<Invalidated> invalidated,

        @Schema(description = "When it was last counted anew by night; null before the first time.", nullable = true)
        Instant lastRecountAt,

        @Schema(description = "The latest signed statement; null before the first.", nullable = true)
        Statement digest) {

    private static final String INVALIDATED = "invalidated:";

    /** Signatures taken out for one reason. */
    record Invalidated(
            @Schema(examples = "Signed by a program from one network")
            String reason,

            @Schema(examples = "7") int count) {}

    /** What the ledger said at the end of a day, signed with the key of {@code GET /v1/signature-keys}. */
    record Statement(
            LocalDate day,
            @Schema(description = "The signed text, UTF-8.") String text,

            @Schema(description = "Ed25519 signature of the text, in base64.")
            String seal) {

        static Statement from(Digest digest) {
            return digest == null
                    ? null
                    : new Statement(
                            digest.day(),
                            digest.statement(),
                            Base64.getEncoder().encodeToString(digest.seal()));
        }
    }

    static IntegrityResponse from(Integrity integrity) {
        Recount recount = integrity.recount();
        Map<String, Integer> told = integrity.told();
        return new IntegrityResponse(
                integrity.petitionId(),
                recount.counter(),
                recount.waiting(),
                recount.ledger(),
                recount.recount(),
                recount.agrees(),
                told.getOrDefault("created", 0),
                told.getOrDefault("confirmed", 0),
                told.getOrDefault("withdrawn", 0),
                told.getOrDefault("reinstated", 0),
                invalidated(told),
                integrity.lastRecount(),
                Statement.from(integrity.digest()));
    }

    private static List<Invalidated> invalidated(Map<String, Integer> told) {
        return told.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(INVALIDATED))
                .map(entry -> new Invalidated(entry.getKey().substring(INVALIDATED.length()), entry.getValue()))
                .toList();
    }
}
