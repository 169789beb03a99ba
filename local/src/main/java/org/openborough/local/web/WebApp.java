package org.openborough.local.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers every address that is not the service's: with a file of the web app, or with the page that knows all its views. */
@ApplicationScoped
class WebApp {

    /** What nginx passes on to the service; everything else belongs to the web app. */
    static final Pattern SERVICE = Pattern.compile("^/(v1|q|api|openapi|problems|mailbox|local)([/.].*)?$");

    private static final String ASSETS = "/assets/";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";
    private static final int BEFORE_THE_API = 1_000;

    private final Path files;
    private final Map<String, String> headers;

    WebApp(
            @ConfigProperty(name = "local.web") Path files,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer) {
        this.files = files;
        this.headers =
                SecurityHeaders.from(SecurityHeaders.nginxFile(), issuer.getScheme() + "://" + issuer.getAuthority());
    }

    void register(@Observes Router router) {
        StaticHandler handler = StaticHandler.create(FileSystemAccess.ROOT, files.toString())
                .setIncludeHidden(false)
                .setCachingEnabled(false);
        router.route()
                .order(BEFORE_THE_API)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(request -> answer(request, handler));
    }

    private void answer(RoutingContext request, StaticHandler handler) {
        String path = request.normalizedPath();
        boolean isAsset = path.startsWith(ASSETS);
        if (SERVICE.matcher(path).matches() || isAsset && !isFile(path)) {
            request.next();
            return;
        }
        headers.forEach(request.response()::putHeader);
        request.response().putHeader("Cache-Control", isAsset ? FOR_A_YEAR : ASK_EACH_TIME);
        if (isFile(path)) {
            handler.handle(request);
        } else {
            request.response()
                    .putHeader("Content-Type", "text/html; charset=utf-8")
                    .sendFile(files.resolve("index.html").toString())
                    .onFailure(missing -> request.fail(404));
        }
    }

    private boolean isFile(String path) {
        return Files.isRegularFile(files.resolve(path.substring(1)));
    }
}
