package org.openborough.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import org.openborough.shared.http.Deprecation;

class DeprecatedOperationTest {

    /** As the scanner of the contract finds it. */
    @Path("/test/forms-of-old")
    static class OldForms {

        @GET
        @org.eclipse.microprofile.openapi.annotations.Operation(hidden = true)
        @Deprecation(from = "2026-12-01", until = "2027-06-30", instead = "/v1/new-forms")
        public String readOldForm() {
            return "old";
        }
    }

    @Test
    void theContractShowsThatAnOperationWillGoWhenAndWhatTakesItsPlace() throws IOException {
        Operation operation = OASFactory.createOperation()
                .operationId("readOldForm")
                .description("The old form.")
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", OASFactory.createAPIResponse()));
        OpenAPI contract = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().schemas(java.util.Map.of()))
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/v1/old-forms", OASFactory.createPathItem().GET(operation)));

        new ContractFilter(Index.of(OldForms.class)).filterOpenAPI(contract);

        Operation described =
                contract.getPaths().getPathItem("/v1/old-forms").getOperations().get(PathItem.HttpMethod.GET);
        assertThat(described.getDeprecated()).isTrue();
        assertThat(described.getDescription())
                .contains("from 2026-12-01 on", "ceases to answer on 2027-06-30", "/v1/new-forms");
        assertThat(described.getResponses().getAPIResponse("200").getHeaders())
                .containsKeys("Deprecation", "Sunset", "Link");
    }
}
