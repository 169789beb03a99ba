package org.openborough.petitions.signatures.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.petitions.signatures.counting.AreaCounts;
import org.openborough.petitions.signatures.counting.WardCount;

/** Where the signers are. */
record AreaCountsResponse(
        List<Ward> wards,
        InArea inArea,
        @Schema(examples = "97") int outOfArea) {

    /** Signatures of one ward. */
    record Ward(
            @Schema(examples = "E05000932") String code,
            @Schema(examples = "Ainsdale") String name,

            @Schema(
                    description = "Null where the number is too small to be told, or would give such a number away.",
                    nullable = true,
                    examples = "214")
            Integer signatures) {

        static Ward from(WardCount ward) {
            return new Ward(ward.code(), ward.name(), ward.signatures());
        }
    }

    /** Signatures in the area, by what ties the signers to it. */
    record InArea(
            @Schema(examples = "1320") int live,
            @Schema(examples = "140") int work,
            @Schema(examples = "36") int study,
            @Schema(examples = "1496") int total) {}

    static AreaCountsResponse from(AreaCounts counts) {
        int live = counts.inArea().getOrDefault(SignerBasis.LIVE, 0);
        int work = counts.inArea().getOrDefault(SignerBasis.WORK, 0);
        int study = counts.inArea().getOrDefault(SignerBasis.STUDY, 0);
        return new AreaCountsResponse(
                counts.wards().stream().map(Ward::from).toList(),
                new InArea(live, work, study, live + work + study),
                counts.outOfArea());
    }
}
