package org.openborough.shared.words;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Judges {@link PlainText} character by character. */
public class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private boolean lines;

    @Override
    public void initialize(PlainText constraint) {
        lines = constraint.lines();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || text.codePoints().allMatch(this::isPlain);
    }

    private boolean isPlain(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return lines;
        }
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && !turnsDirection(character);
    }

    /** The overrides and isolates of the bidirectional algorithm, which can show a text as another. */
    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
