package org.openborough.bench.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Runs the benchmarks named, or all, and fails when any figure is short. */
public final class Benchmarks {

    private static final Set<String> ALL = Set.of("start", "comparisons", "import", "reads");
    private static final int SMALL_SET = 17;
    private static final int LARGE_SET = 434;
    private static final int NATIONAL_ROWS = 641_070;
    private static final int WARM_UP_DOWNLOADS = 10;

    private final Path bench;
    private final Consumer<Figure> figures;

    private Benchmarks(Path bench, Consumer<Figure> figures) {
        this.bench = bench;
        this.figures = figures;
    }

    /**
     * Runs from the folder {@code bench}.
     *
     * @param names of benchmarks; none means all
     */
    public static void main(String[] names) throws Exception {
        Set<String> wanted = names.length == 0 ? ALL : Set.copyOf(Arrays.asList(names));
        if (!ALL.containsAll(wanted)) {
            System.err.println("The benchmarks are: " + ALL);
            System.exit(2);
        }
        List<Figure> shown = new ArrayList<>();
        new Benchmarks(Path.of("bench"), figure -> {
                    System.out.println(figure);
                    shown.add(figure);
                })
                .run(wanted);
        System.exit(shown.stream().allMatch(Figure::isMet) ? 0 : 1);
    }

    private void run(Set<String> wanted) throws IOException, SQLException, InterruptedException {
        try (Database database = Database.start()) {
            if (wanted.contains("start")) {
                starting(database);
            }
            if (!wanted.equals(Set.of("start"))) {
                try (Service service = Service.start(bench.resolve("service"), database)) {
                    underLoad(wanted, service, database);
                    System.out.printf("resident memory of the service: %.0f MB%n", service.residentMegabytes());
                }
            }
        }
    }

    private void underLoad(Set<String> wanted, Service service, Database database)
            throws IOException, SQLException, InterruptedException {
        SampleData.areas(database);
        SampleData.indicators(database, 1, SMALL_SET);
        if (wanted.contains("comparisons")) {
            importing(service, database, SMALL_SET, SMALL_SET * SampleData.AREAS * 9, false);
            likeAutovacuum(database);
            comparisons(service, "comparisons of 17 indicators", 150);
        }
        SampleData.indicators(database, SMALL_SET + 1, LARGE_SET);
        importing(service, database, LARGE_SET, NATIONAL_ROWS, wanted.contains("import"));
        likeAutovacuum(database);
        if (wanted.contains("comparisons")) {
            comparisons(service, "comparisons of 434 indicators", 1000);
        }
        if (wanted.contains("reads")) {
            reads(service, database);
        }
    }

    /** What the server does by itself some time after an import, only not while something is measured. */
    private static void likeAutovacuum(Database database) throws SQLException {
        database.execute("vacuum analyze");
    }

    private void starting(Database database) throws IOException, SQLException, InterruptedException {
        Database bare = database.another("bare");
        Service.start(bench.resolve("bare"), bare).close();
        Service.start(bench.resolve("service"), database).close();
        double[] bareSeconds = new double[3];
        double[] seconds = new double[3];
        for (int i = 0; i < 3; i++) {
            bareSeconds[i] = secondsToReady("bare", bare);
            seconds[i] = secondsToReady("service", database);
        }
        figures.accept(Figure.atMost(
                "start, against a bare service with the same extensions",
                Figure.median(seconds) / Figure.median(bareSeconds),
                2,
                "times"));
    }

    private double secondsToReady(String module, Database database) throws IOException, InterruptedException {
        try (Service service = Service.start(bench.resolve(module), database)) {
            return service.secondsToReady();
        }
    }

    private void importing(Service service, Database database, int indicators, int rows, boolean isMeasured)
            throws IOException, SQLException, InterruptedException {
        Path file = Files.createTempFile("bench-observations", ".csv");
        try {
            SampleData.file(file, indicators, rows);
            double copied = isMeasured ? secondsToCopy(database, file) : 0;
            double imported = new ImportRun(service).run(file);
            if (isMeasured) {
                System.out.printf(
                        "import: %,d rows in %.1f s, %,.0f rows/s; COPY and index %.1f s%n",
                        rows, imported, rows / imported, copied);
                figures.accept(Figure.atMost(
                        "import, against COPY and index of the same rows", imported / copied, 12, "times"));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static double secondsToCopy(Database database, Path file) throws SQLException, IOException {
        double[] seconds = new double[3];
        for (int i = 0; i < seconds.length; i++) {
            database.execute(
                    "drop table if exists bare_copy",
                    "create table bare_copy (indicator text, period text, area text, value text)");
            long began = System.nanoTime();
            database.copy("bare_copy", file);
            database.execute("create unique index on bare_copy (indicator, period, area)");
            seconds[i] = (System.nanoTime() - began) / 1e9;
        }
        database.execute("drop table bare_copy");
        return Figure.median(seconds);
    }

    /** The median of some downloads, after some that only warm up. */
    private void comparisons(Service service, String name, double owed) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP_DOWNLOADS; i++) {
            millisecondsToDownload(service);
        }
        double[] milliseconds = new double[7];
        for (int i = 0; i < milliseconds.length; i++) {
            milliseconds[i] = millisecondsToDownload(service);
        }
        figures.accept(Figure.atMost(name, Figure.median(milliseconds), owed, "ms"));
    }

    private static double millisecondsToDownload(Service service) throws IOException, InterruptedException {
        long began = System.nanoTime();
        String body = service.get("/v1/comparisons", "Accept", "text/csv").body();
        double milliseconds = (System.nanoTime() - began) / 1e6;
        if (body.lines().count() < 1000) {
            throw new IOException("The comparisons are too few: " + body);
        }
        return milliseconds;
    }

    private void reads(Service service, Database database) throws SQLException, IOException, InterruptedException {
        String indicator = database.value("select id from indicator order by code limit 1");
        Reads reads = new Reads(service, figures);
        reads.measure("overview of 20 indicators", "/v1/indicators?limit=20", "/bare/overview");
        reads.measure(
                "series with comparators", "/v1/indicators/" + indicator + "/series", "/bare/series/" + indicator);
    }
}
