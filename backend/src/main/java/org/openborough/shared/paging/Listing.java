package org.openborough.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list operation answers: as JSON one page, as a table (CSV, XLSX) every row, read page after page through the
 * same query so that memory does not grow with the list.
 */
public final class Listing<T> {

    private final PageRequest request;
    private final Function<PageRequest, Page<T>> source;
    private Page<T> page;

    private Listing(PageRequest request, Function<PageRequest, Page<T>> source) {
        this.request = request;
        this.source = source;
    }

    public static <T> Listing<T> of(PageRequest request, Function<PageRequest, Page<T>> source) {
        return new Listing<>(request, source);
    }

    @JsonProperty("items")
    @Schema(description = "The rows of this page.")
    public List<T> getItems() {
        return page().items();
    }

    @JsonProperty("next")
    @Schema(description = "Cursor of the next page; null at the end.", nullable = true)
    public String getNext() {
        return page().next();
    }

    @JsonProperty("total")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Rows in the whole list, only with count=true.")
    public Long getTotal() {
        return page().total();
    }

    /** The page asked for, read once. */
    Page<T> page() {
        if (page == null) {
            page = source.apply(request);
        }
        return page;
    }

    /** Hands over every row from the cursor asked for to the end of the list. */
    void forEachRow(Consumer<T> row) {
        Page<T> current = source.apply(request.streamedFrom(request.cursor()));
        current.items().forEach(row);
        while (current.next() != null) {
            current = source.apply(request.streamedFrom(current.next()));
            current.items().forEach(row);
        }
    }
}
