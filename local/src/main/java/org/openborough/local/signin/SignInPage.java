package org.openborough.local.signin;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** The page on which a post, or a name with roles, is chosen. The protocol server checks every request before and after. */
final class SignInPage implements Route {

    private static final Headers HEADERS = Headers.of(Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Cache-Control", "no-store",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"));

    private final Route protocol;
    private final Template template = template();

    SignInPage(Route protocol) {
        this.protocol = protocol;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getUrl().encodedPath().endsWith("/authorize");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        return request.getMethod().equals("POST") ? signIn(request) : ask(request);
    }

    private OAuth2HttpResponse ask(OAuth2HttpRequest request) {
        OAuth2HttpResponse answer = protocol.invoke(request);
        return answer.getStatus() == 200 ? page(200) : answer;
    }

    private OAuth2HttpResponse signIn(OAuth2HttpRequest request) {
        return SignInChoice.from(Form.read(request.getBody()))
                .map(choice -> protocol.invoke(withForm(request, choice)))
                .orElseGet(() -> page(400));
    }

    private static OAuth2HttpRequest withForm(OAuth2HttpRequest request, SignInChoice choice) {
        Form form = Form.of("username", choice.subject(), "claims", choice.claims());
        return new OAuth2HttpRequest(request.getHeaders(), request.getMethod(), request.getOriginalUrl(), form.write());
    }

    private OAuth2HttpResponse page(int status) {
        String html = template.data("posts", DemonstrationPost.ALL, "roles", DemonstrationPost.everyRole())
                .render();
        return new OAuth2HttpResponse(HEADERS, status, html, null);
    }

    private static Template template() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        try (InputStream html = SignInPage.class.getResourceAsStream("/sign-in/sign-in.html")) {
            return engine.parse(
                    new String(html.readAllBytes(), StandardCharsets.UTF_8), Variant.forContentType(Variant.TEXT_HTML));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
