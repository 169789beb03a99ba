package org.openborough.petitions.signatures.paper;

import jakarta.persistence.Entity;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;
import org.openborough.shared.problem.Faults;

/** Sheets that were handed in together, and how many of their lines count. */
@Entity
public class PaperBatch extends RecordedEntity {

    private UUID petitionId;
    private LocalDate receivedOn;
    private String receivedBy;
    private int sheets;
    private int accepted;
    private int rejected;

    protected PaperBatch() {}

    /**
     * A batch whose lines have been judged.
     *
     * @param receivedBy the post of the officer who took the sheets in
     */
    PaperBatch(UUID petitionId, LocalDate receivedOn, String receivedBy, int sheets, List<JudgedLine> lines) {
        this.petitionId = petitionId;
        this.receivedOn = receivedOn;
        this.receivedBy = receivedBy.strip();
        this.sheets = sheets;
        this.accepted = (int) lines.stream().filter(JudgedLine::isAccepted).count();
        this.rejected = lines.size() - accepted;
    }

    /** Refuses sheets that are numbered or scanned twice, lines that are numbered twice, and a day that is yet to come. */
    static void requireSound(LocalDate receivedOn, List<PaperSheet> sheets, LocalDate today) {
        Faults faults = new Faults()
                .addIf(
                        receivedOn.isAfter(today),
                        "/receivedOn",
                        "not-yet",
                        "Sheets are entered once they are received.");
        Set<Integer> numbers = new HashSet<>();
        Set<ByteBuffer> scans = new HashSet<>();
        for (int i = 0; i < sheets.size(); i++) {
            PaperSheet sheet = sheets.get(i);
            boolean isNewScan = scans.add(ByteBuffer.wrap(sheet.scanHash()));
            boolean isNewNumber = numbers.add(sheet.number());
            long lines =
                    sheet.lines().stream().map(PaperLine::number).distinct().count();
            faults.addIf(!isNewNumber, "/sheets/" + i + "/number", "repeated-number", "Each number is there once.")
                    .addIf(
                            !isNewScan,
                            "/sheets/" + i + "/scanHash",
                            "repeated-scan",
                            "This is the scan of another sheet.")
                    .addIf(
                            lines < sheet.lines().size(),
                            "/sheets/" + i + "/lines",
                            "repeated-number",
                            "Each line's number is there once.");
        }
        faults.throwIfAny(PaperProblem.UNSOUND_BATCH);
    }

    public UUID petitionId() {
        return petitionId;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public int sheets() {
        return sheets;
    }

    public int accepted() {
        return accepted;
    }

    public int rejected() {
        return rejected;
    }
}
