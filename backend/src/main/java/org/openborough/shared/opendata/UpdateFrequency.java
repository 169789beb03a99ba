package org.openborough.shared.opendata;

/** How often a dataset has something new, by the names of the EU's authority list that DCAT-AP asks for. */
public enum UpdateFrequency {
    CONTINUOUS("CONT"),
    DAILY("DAILY"),
    MONTHLY("MONTHLY"),
    QUARTERLY("QUARTERLY"),
    ANNUAL("ANNUAL"),
    IRREGULAR("IRREG");

    private static final String LIST = "http://publications.europa.eu/resource/authority/frequency/";

    private final String code;

    UpdateFrequency(String code) {
        this.code = code;
    }

    /** Its address in the authority list. */
    public String address() {
        return LIST + code;
    }
}
