package org.openborough.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list operation answers: as JSON one page, as a table (CSV, XLSX) every row, read page after page through the
 * same query so that memory does not grow with the list.
 */
public final class Listing<T> {

    @Schema(hidden = true)
    private final PageRequest request;

    @Schema(hidden = true)
    private final Function<PageRequest, Page<T>> source;

    @Schema(hidden = true)
    private final Page<T> page;

    private Listing(PageRequest request, Function<PageRequest, Page<T>> source) {
        this.request = request;
        this.source = source;
        // Read at once: a cursor that is refused, or a database that fails, must be met before anything is answered.
        this.page = source.apply(request);
    }

    public static <T> Listing<T> of(PageRequest request, Function<PageRequest, Page<T>> source) {
        return new Listing<>(request, source);
    }

    @JsonProperty("items")
    @Schema(description = "The rows of this page.")
    public List<T> getItems() {
        return page.items();
    }

    @JsonProperty("next")
    @Schema(description = "Cursor of the next page; null at the end.", nullable = true)
    public String getNext() {
        return page.next();
    }

    @JsonProperty("total")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Rows in the whole list, only with count=true.")
    public Long getTotal() {
        return page.total();
    }

    /** The page asked for. */
    public Page<T> page() {
        return page;
    }

    /** Whether a table for a spreadsheet is wanted, which needs a byte-order mark to know UTF-8 by. */
    public boolean marksByteOrder() {
        return request.bom;
    }

    /**
     * Hands over every row from the cursor asked for to the end of the list. Each page is read in a transaction of its
     * own, so that nothing of the pages before stays in memory.
     */
    public void forEachRow(Consumer<T> row) {
        Page<T> current = page;
        current.items().forEach(row);
        while (current.next() != null) {
            current = read(current.next());
            current.items().forEach(row);
        }
    }

    private Page<T> read(String cursor) {
        return QuarkusTransaction.requiringNew().call(() -> source.apply(request.streamedFrom(cursor)));
    }
}
