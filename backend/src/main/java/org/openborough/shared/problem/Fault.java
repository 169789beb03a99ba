package org.openborough.shared.problem;

/**
 * One fault of a request.
 *
 * @param pointer JSON pointer to the offending part of the body, or null
 * @param parameter name of the offending query, path or header parameter, or null
 * @param code stable word for the fault, such as {@code too-long}
 * @param detail what is wrong and what to do
 */
public record Fault(String pointer, String parameter, String code, String detail) {

    public static Fault at(String pointer, String code, String detail) {
        return new Fault(pointer, null, code, detail);
    }

    public static Fault ofParameter(String parameter, String code, String detail) {
        return new Fault(null, parameter, code, detail);
    }
}
