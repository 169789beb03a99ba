package org.openborough.places.api;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;

@ServiceTest
class PostcodeResourceTest {

    @Inject
    EntityManager entities;

    @Test
    void aPostcodeIsLookedUpHoweverItIsTyped() {
        String committee = PlacesFixture.anArea().path("id");
        load("ZZ91 1AA", committee);

        Api.anybody()
                .get("/v1/postcodes/zz911aa")
                .then()
                .statusCode(200)
                .body("postcode", equalTo("ZZ91 1AA"))
                .body("ward.id", equalTo(committee))
                .body("lsoa", equalTo(null))
                .body("latitude", equalTo(53.5f));
    }

    @Test
    void aPostcodeThatIsNotLoadedIsNotFound() {
        Api.anybody()
                .get("/v1/postcodes/ZZ99 9ZZ")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/postcode-unknown"));
    }

    @Test
    void whatIsNoPostcodeIsUnreadable() {
        Api.anybody()
                .get("/v1/postcodes/nonsense")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/not-a-postcode"));
    }

    private void load(String postcode, String wardId) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into postcode (postcode, latitude, longitude, ward_id) values (?1, 53.5, -3, ?2)"
                                + " on conflict do nothing")
                .setParameter(1, postcode)
                .setParameter(2, UUID.fromString(wardId))
                .executeUpdate());
    }
}
