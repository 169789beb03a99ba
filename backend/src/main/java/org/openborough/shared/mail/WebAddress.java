package org.openborough.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses that messages lead to. */
@ApplicationScoped
public class WebAddress {

    private final String origin;

    @Inject
    WebAddress(@ConfigProperty(name = "openborough.web.origin") String origin) {
        this.origin = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
    }

    /** The whole address of a path of the web app or the API. */
    public String of(String path) {
        return origin + path;
    }

    /**
     * The address of a page that is shown a token: as a fragment, which no browser sends and no server logs. The page
     * posts it when its button is pressed.
     */
    public String of(String path, String token) {
        return of(path) + "#" + token;
    }
}
