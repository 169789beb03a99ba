package org.openborough.indicators.judgement.suppression;

import java.util.List;
import java.util.stream.Stream;

/** Cells that add up to another: wards to their borough, quarters to their year. */
public record Family(String total, List<String> parts) {

    public Family {
        parts = List.copyOf(parts);
    }

    Stream<String> members() {
        return Stream.concat(parts.stream(), Stream.of(total));
    }

    boolean has(String code) {
        return total.equals(code) || parts.contains(code);
    }
}
