package org.openborough.catalogue.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.catalogue.Catalogue;
import org.openborough.shared.mail.WebAddress;
import org.openborough.shared.opendata.Dataset;

@Schema(description = "A dcat:Dataset.")
record DatasetResponse(
        @JsonProperty("@id") @Schema(examples = "https://performance.example/v1/catalogue#comparisons")
        String id,

        @JsonProperty("@type") @Schema(examples = "Dataset") String type,
        @Schema(examples = "comparisons") String identifier,
        @Schema(examples = "Every indicator for every area") String title,

        @Schema(examples = "Latest values with rank and comparison.")
        String description,

        @Schema(examples = "[\"performance\"]") List<String> keyword,
        CatalogueResponse.AgentResponse publisher,
        ContactResponse contactPoint,

        @Schema(examples = "http://publications.europa.eu/resource/authority/data-theme/GOVE")
        String theme,

        @Schema(examples = "http://publications.europa.eu/resource/authority/frequency/QUARTERLY")
        String accrualPeriodicity,

        List<DistributionResponse> distribution) {

    private static final String GOVERNMENT = "http://publications.europa.eu/resource/authority/data-theme/GOVE";

    @Schema(description = "Whom to ask, a vcard:Kind.")
    record ContactResponse(
            @JsonProperty("@type") @Schema(examples = "Kind")
            String type,

            @Schema(examples = "mailto:performance@council.example")
            String hasEmail) {}

    static DatasetResponse from(
            Dataset dataset, Catalogue catalogue, CatalogueResponse.AgentResponse publisher, WebAddress web) {
        return new DatasetResponse(
                web.of("/v1/catalogue", dataset.key()),
                "Dataset",
                dataset.key(),
                dataset.title(),
                dataset.description(),
                dataset.keywords(),
                publisher,
                new ContactResponse("Kind", "mailto:" + catalogue.contact()),
                GOVERNMENT,
                dataset.frequency().address(),
                distributions(dataset, catalogue.licence(), web));
    }

    private static List<DistributionResponse> distributions(Dataset dataset, String licence, WebAddress web) {
        List<DistributionResponse> distributions = new ArrayList<>();
        distributions.add(DistributionResponse.csv(dataset, licence, web));
        if (dataset.hasJson()) {
            distributions.add(DistributionResponse.json(dataset, licence, web));
        }
        return distributions;
    }
}
