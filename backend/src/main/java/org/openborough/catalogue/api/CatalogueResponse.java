package org.openborough.catalogue.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.catalogue.Catalogue;
import org.openborough.shared.mail.WebAddress;

@Schema(description = "A dcat:Catalog.")
record CatalogueResponse(
        @JsonProperty("@context") ContextResponse context,

        @JsonProperty("@id") @Schema(examples = "https://performance.example/v1/catalogue")
        String id,

        @JsonProperty("@type") @Schema(examples = "Catalog") String type,
        @Schema(examples = "Open data of Anytown Council") String title,

        @Schema(examples = "What Anytown Council publishes for everybody to use again.")
        String description,

        AgentResponse publisher,

        @Schema(
                description = "Address of the licence.",
                examples = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
        String license,

        @Schema(examples = "http://publications.europa.eu/resource/authority/language/ENG")
        String language,

        @Schema(examples = "https://performance.example/") String homepage,
        List<DatasetResponse> dataset) {

    private static final String ENGLISH = "http://publications.europa.eu/resource/authority/language/ENG";

    @Schema(description = "Who publishes, a foaf:Agent.")
    record AgentResponse(
            @JsonProperty("@type") @Schema(examples = "Agent")
            String type,

            @Schema(examples = "Anytown Council") String name) {}

    static CatalogueResponse from(Catalogue catalogue, WebAddress web) {
        AgentResponse publisher = new AgentResponse("Agent", catalogue.publisher());
        return new CatalogueResponse(
                ContextResponse.DCAT_AP,
                web.of("/v1/catalogue"),
                "Catalog",
                "Open data of " + catalogue.publisher(),
                "What %s publishes for everybody to use again.".formatted(catalogue.publisher()),
                publisher,
                catalogue.licence(),
                ENGLISH,
                web.of("/"),
                catalogue.datasets().stream()
                        .map(dataset -> DatasetResponse.from(dataset, catalogue, publisher, web))
                        .toList());
    }
}
