package org.openborough.shared.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.ProblemAnswers;

/**
 * Refuses addresses and headers that are too long, and hosts that are none. The server itself takes in more than is
 * allowed here, because what it refuses by itself it refuses without a word.
 */
class RequestHeads {

    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;

    /** A name, an IPv4 address or a bracketed IPv6 address, with a port or without (RFC 9110 §7.2). */
    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9._-]{1,255})(:[0-9]{1,5})?");

    void register(@Observes Filters filters) {
        filters.register(RequestHeads::check, EdgeOrder.HEAD);
    }

    private static void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            refuse(exchange, CommonProblem.ADDRESS_TOO_LONG, "An address has at most 8192 characters.");
        } else if (size(request) > LARGEST_HEADERS) {
            refuse(exchange, CommonProblem.HEADERS_TOO_LARGE, "The headers have at most 16384 characters together.");
        } else if (!hasHost(request)) {
            refuse(exchange, CommonProblem.BAD_REQUEST, "The Host header must be one host, with or without a port.");
        } else {
            exchange.next();
        }
    }

    private static int size(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static boolean hasHost(HttpServerRequest request) {
        String host = request.getHeader("Host");
        if (host == null) {
            // HTTP/1.0 knows no Host, HTTP/2 has it in another place.
            return request.version() != HttpVersion.HTTP_1_1;
        }
        return HOST.matcher(host).matches();
    }

    private static void refuse(RoutingContext exchange, CommonProblem problem, String detail) {
        exchange.response().putHeader("Connection", "close");
        ProblemAnswers.end(exchange, problem, detail);
    }
}
