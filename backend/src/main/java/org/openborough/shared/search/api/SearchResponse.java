package org.openborough.shared.search.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.search.SearchGroup;
import org.openborough.shared.search.SearchHit;

@Schema(description = "What was found, grouped by kind.")
record SearchResponse(List<GroupResponse> groups) {

    @Schema(description = "What was found of one kind.")
    record GroupResponse(
            @Schema(examples = "indicator") String kind,

            @Schema(description = "All that match, shown or not.", examples = "12")
            long total,

            List<HitResponse> items) {

        static GroupResponse from(SearchGroup group) {
            return new GroupResponse(
                    group.kind(),
                    group.total(),
                    group.hits().stream()
                            .map(hit -> HitResponse.from(group.kind(), hit))
                            .toList());
        }
    }

    @Schema(description = "One record that was found.")
    record HitResponse(
            UUID id,
            @Schema(examples = "indicator") String kind,
            @Schema(examples = "Household waste recycled") String title,

            @Schema(description = "The code people quote.", nullable = true, examples = "NI 192")
            String reference,

            @Schema(nullable = true, examples = "Percentage of household waste sent for reuse or recycling")
            String summary,

            @Schema(description = "Path of its page in the web app.", examples = "/indicators/ni-192")
            String url) {

        static HitResponse from(String kind, SearchHit hit) {
            return new HitResponse(hit.id(), kind, hit.title(), hit.reference(), hit.summary(), hit.url());
        }
    }

    static SearchResponse from(List<SearchGroup> groups) {
        return new SearchResponse(groups.stream().map(GroupResponse::from).toList());
    }
}
