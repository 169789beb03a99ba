package org.openborough.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Where the local stack runs and keeps its things.
 *
 * @param port the web app and the API; the sign-in takes the port above it
 * @param data what survives between runs: the database and the logs
 * @param tools what can be had again: the unpacked PostgreSQL
 * @param web the built web app
 * @param empty whether to leave out the demonstration borough
 */
public record LocalSettings(int port, Path data, Path tools, Path web, boolean empty) {

    static LocalSettings from(List<String> arguments) {
        LocalSettings settings =
                new LocalSettings(8080, Path.of("data"), Path.of(".tools"), Path.of("frontend", "dist"), false);
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            settings = settings.with(rest.next(), rest);
        }
        return settings;
    }

    /** The address people open. */
    public String address() {
        return "http://localhost:" + port;
    }

    int signInPort() {
        return port + 1;
    }

    private LocalSettings with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--port" -> new LocalSettings(portOf(valueOf(option, rest)), data, tools, web, empty);
            case "--data" -> new LocalSettings(port, Path.of(valueOf(option, rest)), tools, web, empty);
            case "--tools" -> new LocalSettings(port, data, Path.of(valueOf(option, rest)), web, empty);
            case "--web" -> new LocalSettings(port, data, tools, Path.of(valueOf(option, rest)), empty);
            case "--empty" -> new LocalSettings(port, data, tools, web, true);
            default -> throw new CannotStartException("There is no option " + option + ".");
        };
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStartException("The option " + option + " needs a value.");
        }
        return rest.next();
    }

    private static int portOf(String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_534) {
            throw new CannotStartException("The port must be a number from 1 to 65534, not " + value + ".");
        }
        return Integer.parseInt(value);
    }
}
