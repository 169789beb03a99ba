package org.openborough.shared.idempotency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;

/** Reads Idempotency-Key, a string of structured fields (RFC 9651 §3.3.3), of 1 to 255 characters. */
final class KeyHeader {

    static final String NAME = "Idempotency-Key";

    private static final Pattern STRING = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*)\"");
    private static final int LONGEST = 255;

    private KeyHeader() {}

    static String read(String header) {
        Matcher string = STRING.matcher(header.strip());
        if (string.matches()) {
            String key = string.group(1).replaceAll("\\\\(.)", "$1");
            if (!key.isEmpty() && key.length() <= LONGEST) {
                return key;
            }
        }
        throw new DomainException(
                CommonProblem.UNREADABLE_PARAMETER,
                "Idempotency-Key is a string in quotation marks, such as \"8e03978e-40d5-43dd-bc93-6894a57f9324\".",
                List.of(Fault.ofParameter(
                        NAME, "wrong-type", "Expected 1 to 255 visible ASCII characters in quotation marks.")));
    }
}
