package org.openborough.indicators;

/** What can happen to an indicator that others hear of. */
public enum IndicatorEvent {
    VALUES_RECORDED(
            "values-recorded", "Values of an indicator were recorded, corrected or imported.", "New figures for %s"),
    ACTIVATED("indicator-activated", "An indicator is collected from now on.", "%s is now measured"),
    RETIRED("indicator-retired", "An indicator is no longer collected.", "%s is no longer measured");

    private final String word;
    private final String description;
    private final String headline;

    IndicatorEvent(String word, String description, String headline) {
        this.word = word;
        this.description = description;
        this.headline = headline;
    }

    /** The type of the event in the outbox. */
    public String type() {
        return "indicators." + word;
    }

    public String description() {
        return description;
    }

    /** For people; says of which indicator, and no figure. */
    public String headline(String title) {
        return headline.formatted(title);
    }
}
