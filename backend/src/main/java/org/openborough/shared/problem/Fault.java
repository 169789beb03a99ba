package org.openborough.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fault of a request.
 *
 * @param pointer JSON pointer to the offending part of the body, or null
 * @param parameter name of the offending query, path or header parameter, or null
 * @param code stable word for the fault, such as {@code too-long}
 * @param detail what is wrong and what to do
 */
public record Fault(
        @Schema(nullable = true, description = "JSON pointer into the body.", examples = "/title")
        String pointer,

        @Schema(nullable = true, description = "Name of the parameter.", examples = "limit")
        String parameter,

        @Schema(examples = "too-long") String code,
        @Schema(examples = "Use at most 300 characters.") String detail) {

    public static Fault at(String pointer, String code, String detail) {
        return new Fault(pointer, null, code, detail);
    }

    public static Fault ofParameter(String parameter, String code, String detail) {
        return new Fault(null, parameter, code, detail);
    }
}
