package org.openborough.petitions;

import jakarta.persistence.Embeddable;

/**
 * The public text of a petition.
 *
 * @param ask what the council is asked to do
 * @param background why; may be null
 */
@Embeddable
public record Wording(String title, String ask, String background) {

    /** Characters each part may have; those who type are told as they type. */
    public static final int LONGEST_TITLE = 100;

    public static final int LONGEST_ASK = 1000;
    public static final int LONGEST_BACKGROUND = 3000;

    public Wording {
        title = title.strip();
        ask = ask.strip();
        background = background == null || background.isBlank() ? null : background.strip();
    }
}
