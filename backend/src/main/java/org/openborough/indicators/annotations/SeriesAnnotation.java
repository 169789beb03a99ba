package org.openborough.indicators.annotations;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.shared.persistence.RecordedEntity;

/** What happened on a day that a series shows the effect of. It is taken away and written anew, never changed. */
@Entity
public class SeriesAnnotation extends RecordedEntity {

    private UUID indicatorId;
    private UUID areaId;
    private LocalDate happenedOn;
    private String text;
    private String annotatedBy;

    protected SeriesAnnotation() {}

    /**
     * A note on a day.
     *
     * @param areaId the area it is about; null for all areas of the indicator
     * @param annotatedBy title of the post that writes it
     */
    public SeriesAnnotation(UUID indicatorId, UUID areaId, LocalDate happenedOn, String text, String annotatedBy) {
        this.indicatorId = indicatorId;
        this.areaId = areaId;
        this.happenedOn = happenedOn;
        this.text = text.strip();
        this.annotatedBy = annotatedBy;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    /** The area it is about; null for all areas of the indicator. */
    public UUID areaId() {
        return areaId;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String text() {
        return text;
    }

    /** Title of the post that wrote it. */
    public String annotatedBy() {
        return annotatedBy;
    }
}
