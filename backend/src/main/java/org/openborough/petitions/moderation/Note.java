package org.openborough.petitions.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What officers tell each other about a petition; never public. */
@Entity(name = "PetitionNote")
public class Note {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID petitionId;
    private Instant writtenAt;
    private String writtenBy;
    private String text;

    protected Note() {}

    Note(UUID petitionId, String text, String post, Instant now) {
        this.petitionId = petitionId;
        this.text = text.strip();
        this.writtenBy = post;
        this.writtenAt = now;
    }

    public UUID id() {
        return id;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** The post that wrote it. */
    public String writtenBy() {
        return writtenBy;
    }

    public String text() {
        return text;
    }
}
