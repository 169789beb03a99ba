package org.openborough.catalogue.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.mail.WebAddress;
import org.openborough.shared.opendata.Dataset;

@Schema(description = "A dcat:Distribution: the dataset in one form.")
record DistributionResponse(
        @JsonProperty("@type") @Schema(examples = "Distribution")
        String type,

        @Schema(examples = "Every indicator for every area, as CSV")
        String title,

        @Schema(examples = "https://performance.example/v1/comparisons")
        String accessURL,

        @Schema(examples = "https://www.iana.org/assignments/media-types/text/csv")
        String mediaType,

        @Schema(examples = "http://publications.europa.eu/resource/authority/file-type/CSV")
        String format,

        @Schema(
                description = "Address of the licence.",
                examples = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
        String license,

        @Schema(
                description =
                        "Of a table: its columns and types, as CSV on the Web has it, where they are described. Of"
                                + " JSON: the contract.",
                nullable = true,
                examples = "https://performance.example/v1/table-descriptions/listAreas?url=%2Fv1%2Fareas")
        String conformsTo) {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";

    static DistributionResponse csv(Dataset dataset, String licence, WebAddress web) {
        String columns = dataset.operation() == null
                ? null
                : web.of("/v1/table-descriptions/%s?url=%s"
                        .formatted(dataset.operation(), URLEncoder.encode(dataset.path(), StandardCharsets.UTF_8)));
        return of(dataset, "CSV", "text/csv", licence, columns, web);
    }

    static DistributionResponse json(Dataset dataset, String licence, WebAddress web) {
        return of(dataset, "JSON", "application/json", licence, web.of("/openapi"), web);
    }

    private static DistributionResponse of(
            Dataset dataset, String form, String mediaType, String licence, String conformsTo, WebAddress web) {
        return new DistributionResponse(
                "Distribution",
                "%s, as %s".formatted(dataset.title(), form),
                web.of(dataset.path()),
                MEDIA_TYPES + mediaType,
                FILE_TYPES + form,
                licence,
                conformsTo);
    }
}
