package org.openborough.shared.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/**
 * A place in a list: the sort values of one row, the order they belong to, and the direction to read in. Opaque to
 * clients.
 */
record Cursor(String order, boolean backwards, List<String> values) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String encode() {
        List<String> parts = new ArrayList<>(List.of(order, backwards ? "-" : "+"));
        parts.addAll(values);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads a cursor; one of another order, or of our making no longer, is refused. */
    static Cursor decode(String text, String order, int size) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = JSON.readValue(json, new TypeReference<>() {});
            if (parts.size() == size + 2 && parts.get(0).equals(order)) {
                return new Cursor(order, parts.get(1).equals("-"), parts.subList(2, parts.size()));
            }
        } catch (IllegalArgumentException | JsonProcessingException notOurs) {
            // Refused below, in one way for every form of nonsense.
        }
        throw refused();
    }

    static DomainException refused() {
        return new DomainException(
                CommonProblem.UNREADABLE_CURSOR,
                "Use a cursor from `next` of the same list with the same sort, or leave it out to begin again.");
    }
}
