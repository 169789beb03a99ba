package org.openborough.bench.driver;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Load on one address: as much as the service takes (wrk), or at a steady rate to see its latency. */
final class Load {

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP_SECONDS = 8;
    private static final int SECONDS = 10;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    private Load() {}

    /** Requests a second at saturation, after a warm-up; any answer but 2xx or 3xx is a failure of the benchmark. */
    static double saturate(String url, String... headers) throws IOException, InterruptedException {
        wrk(WARM_UP_SECONDS, url, headers);
        return wrk(SECONDS, url, headers);
    }

    private static double wrk(int seconds, String url, String... headers) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", url));
        for (int i = 0; i < headers.length; i += 2) {
            command.addAll(List.of("-H", headers[i] + ": " + headers[i + 1]));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(output);
        if (!rate.find() || output.contains("Non-2xx")) {
            throw new IOException("wrk on " + url + " says: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** The 99th percentile of latency in milliseconds at a steady rate, waiting in the queue included. */
    static double p99AtRate(double perSecond, HttpRequest request) throws InterruptedException {
        long interval = (long) (1e9 / perSecond);
        long count = (long) (SECONDS * perSecond);
        ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<?>> answers = Collections.synchronizedList(new ArrayList<>());
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        long began = System.nanoTime();
        for (long i = 0; i < count; i++) {
            long due = began + i * interval;
            clock.schedule(
                    () -> answers.add(Service.HTTP
                            .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                            .thenAccept(answer -> latencies.add(System.nanoTime() - due))),
                    due - System.nanoTime(),
                    TimeUnit.NANOSECONDS);
        }
        clock.shutdown();
        clock.awaitTermination(SECONDS * 4L, TimeUnit.SECONDS);
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        List<Long> sorted = latencies.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * 0.99)) / 1e6;
    }
}
