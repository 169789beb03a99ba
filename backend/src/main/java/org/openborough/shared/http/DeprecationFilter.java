package org.openborough.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells the callers of an operation that will go. */
@Provider
@Deprecation(from = "", until = "", instead = "")
class DeprecationFilter implements ContainerResponseFilter {

    /** Dates of HTTP have days of two digits, which Java's own form of RFC 1123 has not (RFC 9110 §5.6.7). */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Deprecation deprecation = operation.getResourceMethod().getAnnotation(Deprecation.class);
        response.getHeaders()
                .putSingle("Deprecation", "@" + start(deprecation.from()).toEpochSecond());
        response.getHeaders().putSingle("Sunset", HTTP_DATE.format(start(deprecation.until())));
        response.getHeaders().add("Link", "<%s>; rel=\"successor-version\"".formatted(deprecation.instead()));
    }

    private static ZonedDateTime start(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
    }
}
