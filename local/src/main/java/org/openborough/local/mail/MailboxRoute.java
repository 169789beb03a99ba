package org.openborough.local.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/** The pages at {@code /mailbox}. A message's own markup is shown in a frame that runs no scripts. */
@ApplicationScoped
class MailboxRoute {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'";

    private final MailCatcher catcher;

    MailboxRoute(MailCatcher catcher) {
        this.catcher = catcher;
    }

    void register(@Observes Router router) {
        router.get("/mailbox").blockingHandler(request -> page(request, Pages.messages(catcher.messages())));
        router.get("/mailbox/:id").blockingHandler(this::message);
    }

    private void message(RoutingContext request) {
        Optional<CaughtMessage> message = catcher.message(request.pathParam("id"));
        if (message.isPresent()) {
            page(request, Pages.message(message.get()));
        } else {
            request.response().setStatusCode(404);
            page(request, Pages.messages(catcher.messages()));
        }
    }

    private static void page(RoutingContext request, TemplateInstance page) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", "text/html; charset=utf-8");
        response.putHeader("Content-Security-Policy", POLICY);
        response.putHeader("Cache-Control", "no-store");
        response.end(page.render());
    }

    @CheckedTemplate(basePath = "mailbox")
    static class Pages {

        private Pages() {}

        static native TemplateInstance messages(List<CaughtMessage> messages);

        static native TemplateInstance message(CaughtMessage message);
    }
}
