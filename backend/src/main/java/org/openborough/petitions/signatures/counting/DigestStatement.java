package org.openborough.petitions.signatures.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.openborough.shared.hashing.Sha256;

/** One petition's entries of one day, on their way into a statement. Takes memory for one entry only. */
final class DigestStatement {

    private static final String FIRST = "none";

    private final UUID petitionId;
    private final LocalDate day;
    private final MessageDigest entries = Sha256.start();
    private final Map<String, Integer> told = new TreeMap<>();
    private int change;

    DigestStatement(UUID petitionId, LocalDate day) {
        this.petitionId = petitionId;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    UUID petitionId() {
        return petitionId;
    }

    void add(LedgerEntry entry) {
        entries.update((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
        told.merge(entry.kind(), 1, Integer::sum);
        change += entry.change();
    }

    /**
     * The statement.
     *
     * @param before the statement of an earlier day; null for the first
     * @param total signatures at the end of the day
     */
    String text(String before, int total) {
        return "petition %s%nday %s%nentries %s%nchange %d%ntotal %d%nsha256 of entries %s%nsha256 of statement before %s%n"
                .formatted(
                        petitionId,
                        day,
                        told,
                        change,
                        total,
                        HexFormat.of().formatHex(entries.digest()),
                        before == null ? FIRST : hash(before))
                .replace(System.lineSeparator(), "\n");
    }

    private static String hash(String statement) {
        return HexFormat.of().formatHex(Sha256.of(statement.getBytes(StandardCharsets.UTF_8)));
    }
}
