package org.openborough.petitions.signatures.counting;

import java.util.UUID;

/**
 * One petition's signatures, arrived at in three ways.
 *
 * @param counter what the roll-up says
 * @param waiting what the entries add up to that it has not folded yet
 * @param ledger what the entries of the ledger add up to
 * @param recount how many signatures are confirmed
 * @param wards what the counts by ward add up to
 * @param hours what the counts by hour add up to
 */
public record Recount(UUID petitionId, int counter, int waiting, int ledger, int recount, int wards, int hours) {

    /** The same number by every way, as it must always be. */
    public boolean agrees() {
        return counter + waiting == ledger && ledger == recount && wards == counter && hours == counter;
    }
}
