package org.openborough.imports.kind;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openborough.imports.ImportProblem;
import org.openborough.shared.problem.Faults;

/** What a sender chose among a kind's options, with the usual choice where nothing was said. */
public final class ChosenOptions {

    private static final int LONGEST = 200;

    private ChosenOptions() {}

    /** The choices made complete; refused, each by name, where one is unknown, missing or not among those offered. */
    public static Map<String, String> of(List<ImportOption> offered, Map<String, String> said) {
        Map<String, String> chosen = new TreeMap<>();
        Faults faults = new Faults();
        Map<String, String> unknown = new TreeMap<>(said);
        for (ImportOption option : offered) {
            String value = said.get(option.name()) == null
                    ? option.usual()
                    : said.get(option.name()).strip();
            unknown.remove(option.name());
            check(option, value, faults);
            if (value != null) {
                chosen.put(option.name(), value);
            }
        }
        unknown.keySet()
                .forEach(name -> faults.addIf(
                        true, pointer(name), "unknown-option", "Files of this kind have no option of this name."));
        faults.throwIfAny(ImportProblem.UNKNOWN_OPTION);
        return chosen;
    }

    private static void check(ImportOption option, String value, Faults faults) {
        faults.addIf(
                        option.required() && (value == null || value.isEmpty()),
                        pointer(option.name()),
                        "missing",
                        "Say the " + option.title() + ".")
                .addIf(
                        value != null
                                && !option.choices().isEmpty()
                                && !option.choices().contains(value),
                        pointer(option.name()),
                        "unknown-choice",
                        "Choose one of " + String.join(", ", option.choices()) + ".")
                .addIf(
                        value != null && (value.length() > LONGEST || value.matches(".*\\p{Cc}.*")),
                        pointer(option.name()),
                        "not-a-line",
                        "Use one line of at most " + LONGEST + " characters.");
    }

    private static String pointer(String name) {
        return "/options/" + name.replace("~", "~0").replace("/", "~1");
    }
}
