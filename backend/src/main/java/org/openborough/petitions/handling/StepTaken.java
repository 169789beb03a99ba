package org.openborough.petitions.handling;

import org.openborough.petitions.Petition;

/**
 * The council has taken a step; told within the transaction.
 *
 * @param text what the public reads of it
 */
public record StepTaken(Petition petition, String text) {}
