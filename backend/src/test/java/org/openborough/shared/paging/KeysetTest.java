package org.openborough.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openborough.shared.problem.DomainException;

/** Paging by keys, without a database: conditions are applied to rows as the database would. */
class KeysetTest {

    private record Row(int rank, int id) {}

    private static final Keyset<Row> ORDER = new Keyset<Row>()
            .descending("rank", Row::rank, Integer::valueOf)
            .ascending("id", Row::id, Integer::valueOf);

    @Property
    void readingForwardsAndThenBackwardsMeetsEveryRowOnce(
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> ranks,
            @ForAll @IntRange(min = 1, max = 7) int limit) {
        List<Row> rows = sorted(ranks);

        List<Row> forwards = new ArrayList<>();
        Page<Row> page = read(rows, PageRequest.first(limit));
        forwards.addAll(page.items());
        Page<Row> last = page;
        while (last.next() != null) {
            last = read(rows, at(limit, last.next()));
            forwards.addAll(last.items());
        }
        List<Row> backwards = new ArrayList<>(last.items());
        while (last.previous() != null) {
            last = read(rows, at(limit, last.previous()));
            backwards.addAll(0, last.items());
        }

        assertThat(forwards).isEqualTo(rows);
        assertThat(backwards).isEqualTo(rows);
    }

    @Test
    void theFirstPageHasNoPrevious() {
        Page<Row> page = read(sorted(List.of(1, 2, 3)), PageRequest.first(2));

        assertThat(page.previous()).isNull();
        assertThat(page.next()).isNotNull();
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = read(sorted(List.of(1, 2, 3)), PageRequest.first(2)).next();
        Keyset<Row> other = new Keyset<Row>()
                .ascending("rank", Row::rank, Integer::valueOf)
                .ascending("id", Row::id, Integer::valueOf);

        assertThatThrownBy(() -> other.condition(at(2, cursor))).isInstanceOf(DomainException.class);
    }

    @Test
    void aCursorWithAValueOfAnotherTypeIsRefused() {
        String honest = read(sorted(List.of(1, 2, 3)), PageRequest.first(2)).next();
        String order = Cursor.decode(honest, signature(honest), 2).order();
        String tampered = new Cursor(order, false, List.of("x", "1")).encode();

        assertThatThrownBy(() -> ORDER.parameters(at(2, tampered))).isInstanceOf(DomainException.class);
    }

    private static String signature(String cursor) {
        String json =
                new String(java.util.Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.UTF_8);
        return json.split("\"")[1];
    }

    private static List<Row> sorted(List<Integer> ranks) {
        List<Row> rows = new ArrayList<>();
        for (int id = 0; id < ranks.size(); id++) {
            rows.add(new Row(ranks.get(id), id));
        }
        rows.sort(Comparator.comparing(Row::rank).reversed().thenComparing(Row::id));
        return rows;
    }

    private static PageRequest at(int limit, String cursor) {
        PageRequest request = PageRequest.first(limit);
        request.cursor = cursor;
        return request;
    }

    /** What the database does with the condition, the order and the number of rows. */
    private static Page<Row> read(List<Row> sorted, PageRequest request) {
        if (request.cursor() == null) {
            return ORDER.page(limited(sorted, request), request, null);
        }
        var keys = ORDER.parameters(request);
        Row from = new Row((Integer) keys.get("k0"), (Integer) keys.get("k1"));
        boolean backwards = ORDER.order(request).startsWith("rank asc");
        List<Row> rows = new ArrayList<>(sorted);
        Comparator<Row> order = Comparator.comparing(Row::rank).reversed().thenComparing(Row::id);
        rows.removeIf(row -> backwards ? order.compare(row, from) >= 0 : order.compare(row, from) <= 0);
        if (backwards) {
            java.util.Collections.reverse(rows);
        }
        return ORDER.page(limited(rows, request), request, null);
    }

    private static List<Row> limited(List<Row> rows, PageRequest request) {
        return rows.subList(0, Math.min(rows.size(), ORDER.rowsToRead(request)));
    }
}
