package org.openborough.local.signin;

import java.io.Closeable;
import java.net.InetAddress;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpRouterKt;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** The sign-in of the local stack: code flow with PKCE for people, client credentials for partner systems. */
public final class SignIn implements Closeable {

    private static final String ISSUER = "open-borough";

    private final MockWebServerWrapper server;
    private final int port;

    private SignIn(MockWebServerWrapper server, int port) {
        this.server = server;
        this.port = port;
    }

    public static SignIn start(int port) {
        MockWebServerWrapper server = new MockWebServerWrapper();
        OAuth2Config config = new OAuth2Config(
                true, null, null, false, new OAuth2TokenProvider(), Set.of(new LocalTokens(ISSUER)), server);
        Route protocol = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
        Route page = new SignInPage(protocol);
        server.start(InetAddress.getLoopbackAddress(), port, OAuth2HttpRouterKt.routes(page, protocol));
        return new SignIn(server, port);
    }

    /** The address that stands in every token. */
    public String issuer() {
        return "http://localhost:" + port + "/" + ISSUER;
    }

    @Override
    public void close() {
        server.stop();
    }
}
