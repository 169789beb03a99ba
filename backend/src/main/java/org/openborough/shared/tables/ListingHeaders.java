package org.openborough.shared.tables;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.paging.Page;

/** Links a page of a list to its neighbours (RFC 8288), and a table to its file name and description. */
@Provider
class ListingHeaders implements ContainerResponseFilter {

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Listing<?> list)) {
            return;
        }
        MediaType mediaType = response.getMediaType();
        if (mediaType != null && TableTypes.CSV.equals(mediaType.getType() + "/" + mediaType.getSubtype())) {
            describe(request, response, "csv");
        } else if (mediaType != null && mediaType.getSubtype().endsWith("spreadsheetml.sheet")) {
            describe(request, response, "xlsx");
        } else {
            Page<?> page = list.page();
            link(request, response, page.next(), "next");
            link(request, response, page.previous(), "prev");
        }
    }

    private static void link(
            ContainerRequestContext request, ContainerResponseContext response, String cursor, String relation) {
        if (cursor != null) {
            URI address = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", cursor)
                    .build();
            response.getHeaders()
                    .add(
                            "Link",
                            "<%s?%s>; rel=\"%s\"".formatted(address.getRawPath(), address.getRawQuery(), relation));
        }
    }

    private void describe(ContainerRequestContext request, ContainerResponseContext response, String ending) {
        URI address = request.getUriInfo().getRequestUri();
        String path = address.getRawPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        response.getHeaders()
                .putSingle("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, ending));
        if (ending.equals("csv")) {
            String table = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
            response.getHeaders()
                    .add(
                            "Link",
                            "</v1/table-descriptions/%s?url=%s>; rel=\"describedby\"; type=\"application/csvm+json\""
                                    .formatted(
                                            operation.getResourceMethod().getName(),
                                            URLEncoder.encode(table, StandardCharsets.UTF_8)));
        }
    }
}
