package org.openborough.bench.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a steady rate, whatever the service does meanwhile. Each is due at its time and its latency counts from
 * then: one that had to wait because the service was late with those before it is late as well. The client is plain
 * sockets and threads that sleep, since it shares the machine with what it measures.
 */
final class SteadyLoad {

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP_SECONDS = 5;
    private static final int SECONDS = 10;

    private final int port;
    private final String path;
    private final double perSecond;
    private final AtomicInteger taken = new AtomicInteger();
    private final long[] latencies;
    private long began;

    SteadyLoad(int port, String path, double perSecond) {
        this.port = port;
        this.path = path;
        this.perSecond = perSecond;
        this.latencies = new long[(int) (perSecond * (WARM_UP_SECONDS + SECONDS))];
    }

    /** The 99th percentile of latency in milliseconds, after a warm-up at the same rate. */
    double p99() throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Void>> connections = new ArrayList<>();
            began = System.nanoTime();
            for (int i = 0; i < CONNECTIONS; i++) {
                connections.add(threads.submit(this::send));
            }
            for (Future<Void> connection : connections) {
                connection.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
        long[] measured = Arrays.copyOfRange(latencies, (int) (perSecond * WARM_UP_SECONDS), latencies.length);
        Arrays.sort(measured);
        return measured[(int) (measured.length * 0.99)] / 1e6;
    }

    /** Sends over one connection the requests that no other has taken, each when it is due. */
    private Void send() throws IOException {
        try (PlainConnection connection = new PlainConnection(port, path)) {
            for (int i = taken.getAndIncrement(); i < latencies.length; i = taken.getAndIncrement()) {
                long due = began + (long) (i / perSecond * 1e9);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                connection.exchange();
                latencies[i] = System.nanoTime() - due;
            }
            return null;
        }
    }
}
