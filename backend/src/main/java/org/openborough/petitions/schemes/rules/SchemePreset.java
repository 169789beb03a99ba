package org.openborough.petitions.schemes.rules;

import java.util.List;
import org.openborough.petitions.calendar.Nation;

/** The law a scheme is made under, with the rules it then begins with. */
public enum SchemePreset {
    /**
     * Local Democracy, Economic Development and Construction Act 2009, chapter 2, in force from 15 June 2010 to
     * 31 March 2012, with the values of the model scheme of 2010.
     */
    ENGLAND_2010_STATUTORY(Nation.ENGLAND),
    /** A scheme of the council's own will, as in England since the duty was repealed (Localism Act 2011, s. 46). */
    ENGLAND_VOLUNTARY(Nation.ENGLAND),
    /** Local Government and Elections (Wales) Act 2021, s. 42: what a scheme says is laid down, the numbers are not. */
    WALES_2021(Nation.WALES);

    private static final SigningRules SIGNING = new SigningRules(50, List.of(SignerBasis.values()), null, 24);
    private static final MeetingRules MEETINGS = new MeetingRules(5, 15);
    private static final RetentionRules RETENTION = new RetentionRules(12, 6);
    private static final DurationRules DURATION = new DurationRules(6, 12);
    private static final ElectionRules ELECTIONS = new ElectionRules(
            true,
            "Because of the election we may need longer to deal with this; the revised date leaves the time before the"
                    + " election out.");

    private final Nation nation;

    SchemePreset(Nation nation) {
        this.nation = nation;
    }

    /** Whose bank holidays count. */
    public Nation nation() {
        return nation;
    }

    /** The rules a new scheme begins with. */
    public SchemeRules rules() {
        return switch (this) {
            case ENGLAND_2010_STATUTORY ->
                with(new ThresholdRules(null, 750, 1500), new TimescaleRules(10, null, null, null, 10, 5), statutory());
            case ENGLAND_VOLUNTARY ->
                with(new ThresholdRules(100, null, 1500), new TimescaleRules(10, 30, 60, null, 10, 5), statutory());
            case WALES_2021 ->
                with(new ThresholdRules(50, null, 1000), new TimescaleRules(10, 30, 60, null, 10, 5), List.of());
        };
    }

    private static SchemeRules with(
            ThresholdRules thresholds, TimescaleRules timescales, List<ExcludedMatter> excluded) {
        return new SchemeRules(
                SIGNING,
                new ModerationRules(0, null, 5, 10, true),
                DURATION,
                thresholds,
                timescales,
                MEETINGS,
                excluded,
                grounds(),
                ELECTIONS,
                RETENTION);
    }

    /** Petitions (England) Order 2010: excluded, unless a systematic failure to deliver services is alleged. */
    private static List<ExcludedMatter> statutory() {
        return List.of(
                new ExcludedMatter("planning-decision", "It is about a planning decision.", true),
                new ExcludedMatter("licensing-decision", "It is about a licensing decision.", true),
                new ExcludedMatter(
                        "right-of-appeal", "It is about a matter with a statutory right of review or appeal.", true));
    }

    private static List<RefusalGround> grounds() {
        return List.of(
                new RefusalGround("inappropriate", "It is vexatious, abusive or otherwise inappropriate.", true),
                new RefusalGround("other-enactment", "Another law says how this petition is made.", false),
                new RefusalGround("not-ours", "The council has no power over what it asks for.", false),
                new RefusalGround("duplicate", "A petition that asks for the same is open.", false),
                new RefusalGround("unclear", "It does not say what the council is asked to do.", false),
                new RefusalGround("not-resubmitted", "It was returned for a change and not sent again.", false));
    }
}
