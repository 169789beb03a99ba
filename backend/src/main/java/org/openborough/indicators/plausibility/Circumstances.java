package org.openborough.indicators.plausibility;

import java.time.LocalDate;
import org.openborough.indicators.Definition;
import org.openborough.indicators.judgement.target.Target;

/**
 * What a figure is looked at beside.
 *
 * @param target for the same area and period; null for none
 * @param isPreliminary whether the figure is marked as provisional or estimated
 */
public record Circumstances(
        Definition definition, History history, Target target, boolean isPreliminary, LocalDate today) {}
