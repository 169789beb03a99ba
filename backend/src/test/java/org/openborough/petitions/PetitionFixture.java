package org.openborough.petitions;

import java.time.Instant;
import java.time.LocalDate;
import org.openborough.petitions.schemes.Approval;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.places.Population;

/** Petitions as rules are tried on, brought where they are by their own verbs. */
public final class PetitionFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    public static final Wording TEXT = new Wording("A crossing", "Build a crossing.", null);
    public static final Particulars PLAIN = new Particulars("Roads", null, null, null, null, false);

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private PetitionFixture() {}

    public static PetitionScheme aScheme() {
        LocalDate april = LocalDate.of(2026, 4, 1);
        PetitionScheme scheme =
                new PetitionScheme(1, "Scheme", SchemePreset.ENGLAND_VOLUNTARY, SchemePreset.ENGLAND_VOLUNTARY.rules());
        scheme.publish(
                new Approval("Full Council", april, april, null, "Copies in libraries", april),
                new Population(2024, Population.ALL_AGES, "Illustrative", 300_000));
        return scheme;
    }

    public static Move by(Mover mover) {
        return new Move(mover, NOW, null);
    }

    public static Move because(String reason) {
        return by(Mover.OFFICER).because(reason);
    }

    public static Petition draft() {
        return Petition.draft("EP-2026-0001", made(PetitionKind.ORDINARY, PLAIN, null), aScheme(), NOW);
    }

    public static Petition onPaper() {
        return Petition.handedIn("EP-2026-0002", made(PetitionKind.ORDINARY, PLAIN, null), aScheme(), NOW);
    }

    public static Petition of(PetitionKind kind, Particulars particulars) {
        return Petition.handedIn("EP-2026-0003", made(kind, particulars, null), aScheme(), NOW);
    }

    public static NewPetition made(PetitionKind kind, Particulars particulars, Integer months) {
        return new NewPetition(kind, TEXT, particulars, months);
    }

    public static Petition inModeration() {
        Petition petition = draft();
        petition.confirm(by(Mover.ORGANISER));
        petition.submit(by(Mover.ORGANISER));
        return petition;
    }

    public static Petition open() {
        Petition petition = inModeration();
        petition.open(TODAY, TODAY.plusMonths(6), by(Mover.OFFICER));
        return petition;
    }

    public static Petition acknowledged() {
        Petition petition = open();
        petition.close(TODAY, by(Mover.CLOCK));
        petition.acknowledge(because("We will look at it."));
        return petition;
    }

    public static Petition concluded() {
        Petition petition = acknowledged();
        petition.takeInHand(by(Mover.OFFICER));
        petition.conclude(true, because("The crossing will be built."));
        return petition;
    }
}
