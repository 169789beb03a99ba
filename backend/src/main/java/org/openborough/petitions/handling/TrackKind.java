package org.openborough.petitions.handling;

import java.util.Optional;
import org.openborough.petitions.clocks.ClockKind;
import org.openborough.petitions.schemes.rules.ThresholdRules;

/** What may be owed beside the petition's own life. */
public enum TrackKind {
    RESPONSE(ClockKind.RESPONSE),
    DEBATE(ClockKind.DEBATE),
    OFFICER_EVIDENCE(ClockKind.OFFICER_EVIDENCE);

    private final ClockKind clock;

    TrackKind(ClockKind clock) {
        this.clock = clock;
    }

    /** What runs while it is owed. */
    ClockKind clock() {
        return clock;
    }

    /** The signatures from which it is owed; empty where the scheme does not have it. */
    Optional<Integer> threshold(ThresholdRules thresholds) {
        return Optional.ofNullable(
                switch (this) {
                    case RESPONSE -> thresholds.response();
                    case DEBATE -> thresholds.debate();
                    case OFFICER_EVIDENCE -> thresholds.officerEvidence();
                });
    }
}
