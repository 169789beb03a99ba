package org.openborough.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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
    private Page<T> page;

    @Schema(hidden = true)
    private RemovalQuestion removals;

    @Schema(hidden = true)
    private List<Removal> gone;

    private Listing(PageRequest request, Function<PageRequest, Page<T>> source) {
        this.request = request;
        this.source = source;
        // Read at once: a cursor that is refused, or a database that fails, must be met before anything is answered.
        this.page = pastTheItems() ? Page.empty() : source.apply(request);
    }

    public static <T> Listing<T> of(PageRequest request, Function<PageRequest, Page<T>> source) {
        return new Listing<>(request, source);
    }

    /** Says of which kind the records are, as triggers note their removal under it. */
    public Listing<T> withRemovalsOf(String kind) {
        return withRemovalsOf(kind, null);
    }

    /** The same for records that are listed under another. */
    public Listing<T> withRemovalsOf(String kind, UUID parentId) {
        removals = new RemovalQuestion(kind, parentId);
        return this;
    }

    /** Says that no record ever leaves this list. */
    public Listing<T> withNothingRemoved() {
        return withRemovalsOf(null);
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

    @JsonProperty("removed")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description = "Records that the caller could see and no longer can, only with updatedSince. They follow the"
                    + " last of the items, on pages of their own where there are many.")
    public List<Removal> getRemoved() {
        return gone;
    }

    /** After the last item of a list of changes, goes on with what was removed. */
    void tellRemovals(BiFunction<RemovalQuestion, PageRequest, Page<Removal>> found) {
        if (request.updatedSince() == null) {
            return;
        }
        if (removals == null) {
            throw new IllegalStateException("A list of changes must say which removals belong to it");
        }
        if (page.next() != null || removals.kind() == null) {
            gone = List.of();
            return;
        }
        Page<Removal> last = found.apply(removals, pastTheItems() ? request : request.fromTheBeginning());
        gone = last.items();
        page = new Page<>(page.items(), last.next(), page.previous(), page.total());
    }

    private boolean pastTheItems() {
        return request.updatedSince() != null && RemovalRepository.isPlaceAmongRemovals(request);
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
