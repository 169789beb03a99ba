package org.openborough.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a postcode lies. */
@Entity
public class Postcode {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");
    private static final int INWARD = 3;

    @Id
    @Column(name = "postcode")
    private String text;

    private double latitude;
    private double longitude;

    @ManyToOne
    private Area ward;

    @ManyToOne
    private Area lsoa;

    protected Postcode() {}

    /** A postcode in its usual form, such as {@code PR8 1DA}, however it was typed; empty when it is none. */
    public static Optional<String> normalised(String typed) {
        String plain = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        int split = plain.length() - INWARD;
        return FORM.matcher(plain).matches()
                ? Optional.of(plain.substring(0, split) + " " + plain.substring(split))
                : Optional.empty();
    }

    public String text() {
        return text;
    }

    public double latitude() {
        return latitude;
    }

    public double longitude() {
        return longitude;
    }

    public Optional<Area> ward() {
        return Optional.ofNullable(ward);
    }

    public Optional<Area> lsoa() {
        return Optional.ofNullable(lsoa);
    }
}
