package org.openborough.petitions.handling;

/** Where a track is. */
public enum TrackState {
    AWAITED,
    SCHEDULED,
    DONE,
    /** Not done, for a published reason. */
    DECLINED
}
