package org.openborough.local.signin;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What stands in a token besides what the sign-in page adds. Only partner clients get a token without that page; a
 * refresh token of an earlier run is refused, and its holder signs in anew.
 */
final class LocalTokens implements OAuth2TokenCallback {

    static final String AUDIENCE = "open-borough";

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private final String issuerId;

    LocalTokens(String issuerId) {
        this.issuerId = issuerId;
    }

    @Override
    public String issuerId() {
        return issuerId;
    }

    @Override
    public String subject(TokenRequest request) {
        if (!isPartners(request)) {
            throw refusal(OAuth2Error.INVALID_GRANT, "Sign in first");
        }
        return partner(request).id();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        if (!isPartners(request)) {
            return Map.of("azp", request.getClientID().getValue());
        }
        PartnerClient partner = partner(request);
        return Map.of(
                "azp", partner.id(),
                "client_id", partner.id(),
                "roles", List.of("partner"),
                "scope", grantedScopes(partner, request.getScope()));
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME.toSeconds();
    }

    private static boolean isPartners(TokenRequest request) {
        return request.getAuthorizationGrant().getType().equals(GrantType.CLIENT_CREDENTIALS);
    }

    private static PartnerClient partner(TokenRequest request) {
        ClientAuthentication shown = request.getClientAuthentication();
        if (!(shown instanceof PlainClientSecret secret)) {
            throw refusal(OAuth2Error.INVALID_CLIENT, "A client secret is needed");
        }
        ClientID id = shown.getClientID();
        return PartnerClient.withId(id.getValue())
                .filter(known -> known.secret().equals(secret.getClientSecret().getValue()))
                .orElseThrow(() -> refusal(OAuth2Error.INVALID_CLIENT, "Unknown client or wrong secret"));
    }

    /** All the client may have, unless it asked for less. */
    private static String grantedScopes(PartnerClient partner, Scope asked) {
        return partner.scopes().stream()
                .filter(scope -> asked == null || asked.contains(scope))
                .collect(Collectors.joining(" "));
    }

    private static OAuth2Exception refusal(ErrorObject error, String why) {
        return new OAuth2Exception(error, why);
    }
}
