package org.openborough.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for. */
public class PageRequest {

    static final int LARGEST = 200;
    /** Rows read at a time while a whole list is streamed as a table. */
    static final int STREAMED = 1000;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(LARGEST)
    @Parameter(description = "How many items a page has.")
    int limit = 20;

    @QueryParam("cursor")
    @Parameter(
            description = "Where the page begins: the value of `next` of the page before.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 2000, pattern = "^[A-Za-z0-9_-]*$"))
    String cursor;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Whether to count the whole list as `total`.")
    boolean count;

    @QueryParam("bom")
    @DefaultValue("false")
    @Parameter(description = "Whether CSV begins with a byte-order mark, by which spreadsheets know UTF-8.")
    boolean bom;

    public static PageRequest first(int limit) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        return request;
    }

    /** The same page, with the total. */
    public PageRequest counted() {
        PageRequest request = at(cursor, limit);
        request.count = true;
        return request;
    }

    PageRequest streamedFrom(String nextCursor) {
        return at(nextCursor, STREAMED);
    }

    PageRequest fromTheBeginning() {
        return at(null, limit);
    }

    private PageRequest at(String place, int rows) {
        ChangesRequest request = new ChangesRequest();
        request.limit = rows;
        request.cursor = place;
        request.updatedSince = updatedSince();
        return request;
    }

    /** The time since which records must have changed to be listed; null for all. */
    public Instant updatedSince() {
        return null;
    }

    public int limit() {
        return limit;
    }

    public String cursor() {
        return cursor;
    }

    /** Whether the total is wanted too. */
    public boolean counts() {
        return count;
    }
}
