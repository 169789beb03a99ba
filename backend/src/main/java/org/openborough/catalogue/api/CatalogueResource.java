package org.openborough.catalogue.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.catalogue.CatalogueService;
import org.openborough.shared.http.DataFamily;
import org.openborough.shared.mail.WebAddress;

@Path("/v1/catalogue")
@Tag(ref = "Platform")
class CatalogueResource {

    private final CatalogueService catalogue;
    private final WebAddress web;

    @Inject
    CatalogueResource(CatalogueService catalogue, WebAddress web) {
        this.catalogue = catalogue;
        this.web = web;
    }

    @GET
    @Produces({"application/ld+json", MediaType.APPLICATION_JSON})
    @PermitAll
    @DataFamily({"indicators", "places", "people"})
    @Operation(
            summary = "Read the catalogue of open data",
            description =
                    "Every published dataset with its licence, publisher, update frequency and files, as DCAT-AP 3"
                            + " in JSON-LD: other catalogues can harvest it. Ask the address of a CSV distribution with Accept:"
                            + " text/csv.")
    public CatalogueResponse getCatalogue() {
        return CatalogueResponse.from(catalogue.present(), web);
    }
}
