package org.openborough.bench.driver;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads against bare endpoints of the same service that run the same SQL and write its rows. */
final class Reads {

    private static final int WARM_UP_SECONDS = 20;
    private static final int ROUNDS = 3;
    private static final int SECONDS = 4;

    private final Service service;
    private final Consumer<Figure> figures;

    Reads(Service service, Consumer<Figure> figures) {
        this.service = service;
        this.figures = figures;
    }

    /** Measures both in turn, round after round, so that what changes on the machine meanwhile touches both alike. */
    void measure(String name, String path, String barePath) throws IOException, InterruptedException {
        Load bare = new Load(service.url(barePath));
        Load full = new Load(service.url(path));
        Load unchanged = new Load(service.url(path), "If-None-Match", tag(path));
        bare.perSecond(WARM_UP_SECONDS);
        full.perSecond(WARM_UP_SECONDS);
        unchanged.perSecond(SECONDS);

        double[] bareRates = new double[ROUNDS];
        double[] fullRates = new double[ROUNDS];
        double[] unchangedRates = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            bareRates[i] = bare.perSecond(SECONDS);
            fullRates[i] = full.perSecond(SECONDS);
            unchangedRates[i] = unchanged.perSecond(SECONDS);
        }
        report(name, Figure.median(bareRates), Figure.median(fullRates), Figure.median(unchangedRates));
        double p99 = new SteadyLoad(service.port(), path, Figure.median(fullRates) / 2).p99();
        figures.accept(Figure.atMost(name + ", p99 at half the load", p99, 25, "ms"));
    }

    private void report(String name, double bare, double full, double unchanged) {
        System.out.printf("%s: %.0f/s; bare %.0f/s; unchanged %.0f/s%n", name, full, bare, unchanged);
        figures.accept(Figure.atLeast(name + ", against a bare endpoint", full / bare, 0.8, "times"));
        figures.accept(Figure.atLeast(name + ", unchanged, against a bare endpoint", unchanged / bare, 1.5, "times"));
    }

    private String tag(String path) throws IOException, InterruptedException {
        return service.get(path).headers().firstValue("ETag").orElseThrow();
    }
}
