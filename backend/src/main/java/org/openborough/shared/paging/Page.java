package org.openborough.shared.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next cursor of the following page, or null at the end
 * @param previous cursor of the page before, or null at the beginning
 * @param total number of rows in the whole list, only where it was asked for
 */
public record Page<T>(List<T> items, String next, String previous, Long total) {

    static <T> Page<T> empty() {
        return new Page<>(List.of(), null, null, null);
    }

    /** The same page with each item turned into another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<>(items.stream().<R>map(form).toList(), next, previous, total);
    }
}
