package org.openborough.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the service answered.
 *
 * @param tag the entity tag a change of it has to quote; null where it has none
 */
record Resource(JsonNode body, String tag) {

    String id() {
        return text("id");
    }

    String text(String field) {
        return body.required(field).asText();
    }
}
