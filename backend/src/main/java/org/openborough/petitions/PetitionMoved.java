package org.openborough.petitions;

import org.openborough.petitions.schemes.PetitionScheme;

/** A petition has moved on in its life; told within the transaction to whatever part wants to follow. */
public record PetitionMoved(Petition petition, PetitionState from, PetitionScheme scheme) {}
