package org.openborough.catalogue.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the words of this document mean: the terms of DCAT-AP, by JSON-LD 1.1.")
record ContextResponse(
        @JsonProperty("@vocab") @Schema(examples = "http://www.w3.org/ns/dcat#")
        String vocabulary,

        String dct,
        String foaf,
        String vcard,
        String identifier,
        String title,
        String description,
        String name,
        Link publisher,
        Link license,
        Link language,
        Link homepage,
        Link accrualPeriodicity,
        Link conformsTo,
        Link accessURL,
        Link mediaType,
        Link format,
        Link theme,
        Link hasEmail,
        @JsonProperty("Agent") String agent,
        @JsonProperty("Kind") String kind) {

    private static final String LINK = "@id";

    static final ContextResponse DCAT_AP = new ContextResponse(
            "http://www.w3.org/ns/dcat#",
            "http://purl.org/dc/terms/",
            "http://xmlns.com/foaf/0.1/",
            "http://www.w3.org/2006/vcard/ns#",
            "dct:identifier",
            "dct:title",
            "dct:description",
            "foaf:name",
            new Link("dct:publisher", LINK),
            new Link("dct:license", LINK),
            new Link("dct:language", LINK),
            new Link("foaf:homepage", LINK),
            new Link("dct:accrualPeriodicity", LINK),
            new Link("dct:conformsTo", LINK),
            new Link("accessURL", LINK),
            new Link("mediaType", LINK),
            new Link("dct:format", LINK),
            new Link("theme", LINK),
            new Link("vcard:hasEmail", LINK),
            "foaf:Agent",
            "vcard:Kind");

    @Schema(description = "A term whose value is an address.")
    record Link(
            @JsonProperty("@id") @Schema(examples = "dct:license")
            String id,

            @JsonProperty("@type") @Schema(examples = "@id") String type) {}
}
