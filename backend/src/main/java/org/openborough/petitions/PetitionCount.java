package org.openborough.petitions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many have signed, by the last count. Written by the counting alone; whoever signs touches no row of this kind. */
@Entity
@Immutable
public class PetitionCount {

    @Id
    private UUID petitionId;

    private int electronic;
    private int paper;
    private Instant countedAt;

    protected PetitionCount() {}

    public int electronic() {
        return electronic;
    }

    public int paper() {
        return paper;
    }

    public int total() {
        return electronic + paper;
    }

    public Instant countedAt() {
        return countedAt;
    }
}
