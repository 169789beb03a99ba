package org.openborough.bench.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As many requests of one kind as the service takes (wrk). */
final class Load {

    private static final int CONNECTIONS = 16;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    private final List<String> request = new ArrayList<>();

    /** Load on one address, with headers as name and value in turn. */
    Load(String url, String... headers) {
        request.add(url);
        for (int i = 0; i < headers.length; i += 2) {
            request.addAll(List.of("-H", headers[i] + ": " + headers[i + 1]));
        }
    }

    /** Requests a second, over so many seconds; any answer but 2xx or 3xx is a failure of the benchmark. */
    double perSecond(int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
        command.addAll(request);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(output);
        if (!rate.find() || output.contains("Non-2xx")) {
            throw new IOException("wrk on " + request + " says: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
