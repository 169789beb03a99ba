package org.openborough.petitions.signatures.counting;

import java.util.List;
import java.util.Map;
import org.openborough.petitions.schemes.rules.SignerBasis;

/**
 * Where the signers are.
 *
 * @param wards every ward of the area, small numbers hidden
 * @param inArea signatures in the area by basis
 * @param outOfArea signatures of people outside the area
 */
public record AreaCounts(List<WardCount> wards, Map<SignerBasis, Integer> inArea, int outOfArea) {}
