package org.openborough.shared.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of a list and the paging through it by the values of that order, never by offset: rows that come or go
 * elsewhere in the list move nothing. The last key must be unique and none may be null. Works for HQL and SQL alike.
 */
public final class Keyset<T> {

    /** One sort key: an expression of the query, how to read it off a row and how to read it back from text. */
    private record Key<T>(String expression, boolean descending, Function<T, ?> of, Function<String, ?> parse) {}

    private final List<Key<T>> keys = new ArrayList<>();

    public Keyset<T> ascending(String expression, Function<T, ?> of, Function<String, ?> parse) {
        keys.add(new Key<>(expression, false, of, parse));
        return this;
    }

    public Keyset<T> descending(String expression, Function<T, ?> of, Function<String, ?> parse) {
        keys.add(new Key<>(expression, true, of, parse));
        return this;
    }

    /** The condition ("true" on a first page) that rows of the asked page fulfil; its parameters are named k0, k1, … */
    public String condition(PageRequest request) {
        if (request.cursor() == null) {
            return "1 = 1";
        }
        boolean backwards = cursor(request).backwards();
        String condition = "1 = 0";
        for (int i = keys.size() - 1; i >= 0; i--) {
            String sign = keys.get(i).descending() == backwards ? ">" : "<";
            String name = keys.get(i).expression();
            condition = "(%s %s :k%d or (%s = :k%d and %s))".formatted(name, sign, i, name, i, condition);
        }
        return condition;
    }

    /** Values for the parameters of {@link #condition}. */
    public Map<String, Object> parameters(PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        if (request.cursor() != null) {
            List<String> values = cursor(request).values();
            for (int i = 0; i < keys.size(); i++) {
                parameters.put("k" + i, parsed(keys.get(i), values.get(i)));
            }
        }
        return parameters;
    }

    /** The order clause, without its keywords; turned round when reading backwards. */
    public String order(PageRequest request) {
        boolean backwards = request.cursor() != null && cursor(request).backwards();
        return keys.stream()
                .map(key -> key.expression() + (key.descending() == backwards ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }

    /** How many rows to read: one more than the page has, which tells whether there is another. */
    public int rowsToRead(PageRequest request) {
        return request.limit() + 1;
    }

    /** Makes the page out of the rows the query gave. */
    public Page<T> page(List<T> rows, PageRequest request, Long total) {
        boolean more = rows.size() > request.limit();
        List<T> items = new ArrayList<>(more ? rows.subList(0, request.limit()) : rows);
        boolean continued = request.cursor() != null;
        boolean backwards = continued && cursor(request).backwards();
        if (backwards) {
            Collections.reverse(items);
        }
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : continued;
        if (items.isEmpty()) {
            return new Page<>(items, null, null, total);
        }
        return new Page<>(
                items,
                hasNext ? at(items.get(items.size() - 1), false) : null,
                hasPrevious ? at(items.get(0), true) : null,
                total);
    }

    /** Whether the cursor of a request is a place in this order. */
    boolean owns(PageRequest request) {
        return request.cursor() != null && Cursor.isOf(request.cursor(), signature());
    }

    private String at(T row, boolean backwards) {
        List<String> values =
                keys.stream().map(key -> String.valueOf(key.of().apply(row))).toList();
        return new Cursor(signature(), backwards, values).encode();
    }

    private Cursor cursor(PageRequest request) {
        return Cursor.decode(request.cursor(), signature(), keys.size());
    }

    private Object parsed(Key<T> key, String text) {
        try {
            return key.parse().apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException tampered) {
            throw Cursor.refused();
        }
    }

    private String signature() {
        String orders =
                keys.stream().map(key -> key.expression() + key.descending()).collect(Collectors.joining(","));
        return Integer.toHexString(orders.hashCode());
    }
}
