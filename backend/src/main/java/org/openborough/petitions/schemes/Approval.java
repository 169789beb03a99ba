package org.openborough.petitions.schemes;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How a version of the scheme came into force (PET-L2).
 *
 * @param approvedBy the meeting, such as {@code Full Council}
 * @param publishedAtUrl where on the council's website; may be null
 * @param publishedOtherwise how those are told who do not read the website
 */
@Embeddable
public record Approval(
        String approvedBy,
        LocalDate approvedOn,
        LocalDate publishedOn,
        String publishedAtUrl,
        String publishedOtherwise,
        LocalDate inForceFrom) {}
