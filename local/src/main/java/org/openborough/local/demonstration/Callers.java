package org.openborough.local.demonstration;

import java.io.IOException;
import java.net.http.HttpClient;
import org.openborough.local.signin.DemonstrationPost;
import org.openborough.local.signin.PartnerClient;

/** Whoever enters something: the posts and partners that would do so in a council. */
final class Callers {

    private final HttpClient http;
    private final LocalSignIn signIn;
    private final String service;

    Callers(HttpClient http, String service, String issuer) {
        this.http = http;
        this.service = service;
        this.signIn = new LocalSignIn(http, issuer);
    }

    Caller administrator() throws IOException, InterruptedException {
        return post(titled("System Administrator"));
    }

    Caller performanceOfficer() throws IOException, InterruptedException {
        return post(titled("Head of Performance"));
    }

    Caller dataProvider() throws IOException, InterruptedException {
        return post(titled("Performance Analyst"));
    }

    Caller democraticServices() throws IOException, InterruptedException {
        return post(titled("Democratic Services Officer"));
    }

    Caller post(DemonstrationPost post) throws IOException, InterruptedException {
        return new Caller(http, service, signIn.as(post));
    }

    Caller partner(String clientId) throws IOException, InterruptedException {
        return new Caller(
                http, service, signIn.as(PartnerClient.withId(clientId).orElseThrow()));
    }

    private static DemonstrationPost titled(String title) {
        return DemonstrationPost.ALL.stream()
                .filter(post -> post.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
