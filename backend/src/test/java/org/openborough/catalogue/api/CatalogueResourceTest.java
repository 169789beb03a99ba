package org.openborough.catalogue.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class CatalogueResourceTest {

    @Test
    void listsEveryDatasetForOtherCatalogues() {
        catalogue()
                .then()
                .statusCode(200)
                .contentType(containsString("application/ld+json"))
                .body("'@type'", equalTo("Catalog"))
                .body("dataset.identifier", hasItems("indicators", "comparisons", "areas"));
    }

    /** What DCAT-AP 3 makes mandatory, and what the council promises beyond it. */
    @Test
    void eachDatasetSaysWhatItIsAndUnderWhichLicence() {
        List<Map<String, Object>> datasets = catalogue().path("dataset");

        assertThat(datasets).allSatisfy(dataset -> {
            assertThat(dataset)
                    .containsKeys("@id", "title", "description", "publisher", "accrualPeriodicity", "contactPoint");
            assertThat((List<?>) dataset.get("distribution")).isNotEmpty();
        });
        List<String> licences = catalogue().path("dataset.distribution.flatten().license");
        assertThat(licences).isNotEmpty().allMatch(licence -> licence.startsWith("https://"));
    }

    @Test
    void eachTableCanBeHadAndItsColumnsAreDescribed() {
        List<Map<String, String>> distributions = catalogue().path("dataset.distribution.flatten()");

        assertThat(distributions)
                .filteredOn(distribution -> distribution.get("mediaType").endsWith("text/csv"))
                .allSatisfy(distribution -> {
                    RestAssured.given()
                            .urlEncodingEnabled(false)
                            .accept("text/csv")
                            .get(local(distribution.get("accessURL")))
                            .then()
                            .statusCode(200)
                            .contentType(containsString("text/csv"));
                });
        assertThat(distributions)
                .extracting(distribution -> distribution.get("conformsTo"))
                .filteredOn(address -> address != null && address.contains("/table-descriptions/"))
                .isNotEmpty()
                .allSatisfy(address -> RestAssured.given()
                        .urlEncodingEnabled(false)
                        .get(local(address))
                        .then()
                        .statusCode(200)
                        .contentType(containsString("application/csvm+json")));
    }

    private static Response catalogue() {
        return Api.anybody().accept("application/ld+json").get("/v1/catalogue");
    }

    private static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
