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
        List<String> parts = parts(text);
        if (parts.size() != size + 2 || !parts.get(0).equals(order)) {
            throw refused();
        }
        return new Cursor(order, parts.get(1).equals("-"), parts.subList(2, parts.size()));
    }

    /** Whether a cursor is a place in this order. */
    static boolean isOf(String text, String order) {
        List<String> parts = parts(text);
        return !parts.isEmpty() && order.equals(parts.get(0));
    }

    /** Nothing for every form of nonsense. */
    private static List<String> parts(String text) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (IllegalArgumentException | JsonProcessingException notOurs) {
            return List.of();
        }
    }

    static DomainException refused() {
        return new DomainException(
                CommonProblem.UNREADABLE_CURSOR,
                "Use a cursor from `next` of the same list with the same sort, or leave it out to begin again.");
    }
}
