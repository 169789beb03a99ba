package org.openborough.petitions.reading;

import java.time.LocalDate;
import java.util.List;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionCount;
import org.openborough.petitions.clocks.Deadline;
import org.openborough.petitions.handling.Review;
import org.openborough.petitions.handling.Step;
import org.openborough.petitions.handling.Track;
import org.openborough.petitions.moderation.Refusal;
import org.openborough.petitions.schemes.PetitionScheme;
import org.openborough.places.Area;

/**
 * A petition with all that is shown beside it.
 *
 * @param count null before anybody was counted
 * @param ward null for the whole area
 * @param organiserName null unless it may be shown now
 * @param refusal null unless it stands and the reader may know of it
 * @param review the latest; null without one
 * @param showsText whether the reader may read the petition's words
 */
public record PetitionView(
        Petition petition,
        PetitionScheme scheme,
        PetitionCount count,
        Area ward,
        String organiserName,
        List<Deadline> clocks,
        LocalDate today,
        List<PastMove> moves,
        List<Correction> corrections,
        Refusal refusal,
        List<Step> steps,
        List<Track> tracks,
        Review review,
        boolean showsText) {}
