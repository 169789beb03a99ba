package org.openborough.places;

import java.time.LocalDate;

/**
 * Which areas are asked for; what is null is not asked.
 *
 * @param parent code or alias of the area they lie in
 * @param words part of their name, perhaps misspelt, or their code
 * @param validOn a day on which they exist; an area without known dates exists always
 */
public record AreaQuestion(AreaKind kind, String parent, String words, LocalDate validOn, String code) {}
