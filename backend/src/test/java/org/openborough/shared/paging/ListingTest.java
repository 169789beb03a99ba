package org.openborough.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.people.api.OrganisationRequests;
import org.openborough.support.Api;
import org.openborough.support.Names;
import org.openborough.support.ServiceTest;

/** Paging through a list in both directions, shown on organisations. */
@ServiceTest
class ListingTest {

    private String group;
    private List<String> names;

    @BeforeEach
    void sevenOrganisationsAreRegistered() {
        group = Names.unique("Paged");
        names = IntStream.rangeClosed(1, 7).mapToObj(n -> group + " no " + n).toList();
        names.forEach(OrganisationRequests::registered);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrOverlap() {
        List<String> read = new ArrayList<>();
        Response page = page(3, null);
        read.addAll(page.path("items.name"));
        page = page(3, page.path("next"));
        read.addAll(page.path("items.name"));
        page = page(3, page.path("next"));
        read.addAll(page.path("items.name"));

        assertThat(read).isEqualTo(names);
        assertThat(page.<String>path("next")).isNull();
    }

    @Test
    void aRowThatComesInBetweenMovesNothing() {
        Response first = page(3, null);
        OrganisationRequests.registered(group + " no 0");

        Response second = page(3, first.path("next"));

        assertThat(second.<List<String>>path("items.name")).isEqualTo(names.subList(3, 6));
    }

    @Test
    void aListThatEndsWithThePageHasNoNext() {
        page(7, null).then().body("next", equalTo(null)).body("items.size()", equalTo(7));
    }

    @Test
    void theWholeIsCountedOnlyWhenAsked() {
        page(3, null).then().body("$", not(hasKey("total")));
        Api.anybody()
                .queryParam("q", group)
                .queryParam("limit", 3)
                .queryParam("count", true)
                .get("/v1/organisations")
                .then()
                .body("total", equalTo(7));
    }

    @Test
    void aCursorThatIsNoneOfOursIsRefused() {
        Api.anybody()
                .queryParam("cursor", "bm90IGEgY3Vyc29y")
                .get("/v1/organisations")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable-cursor"));
    }

    private Response page(int limit, String cursor) {
        var request = Api.anybody().queryParam("q", group).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/organisations");
    }
}
