import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Requests of 16 connections in a closed loop against a running Corridor, and beside them its yardsticks: the same question
 * asked of raw Lucene in this process, and single rows committed over JDBC. Every round measures all rows once, in turn; a figure is the median of the rounds.
 */
public class Bench {
    private static final int CONNECTIONS = 16;
    private static final String HELLO = "hello: smallest JSON answer";
    private static final String LUCENE = "search on raw Lucene, in process";
    private static final String SEARCH = "library search, facets, highlights";
    private static final String COMMITS = "raw commits: one row over JDBC";
    private static final String REPLIES = "reply accepted, 16 members in one thread, 15 told";

    private final Map<String, String> options = new HashMap<>();
    private final Site site;

    record Round(double perSecond, double p50, double p99) {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", Integer.toString(CONNECTIONS));
        new Bench(arguments).run();
    }

    private Bench(String[] arguments) throws IOException {
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            options.put(arguments[at].substring(2), arguments[at + 1]);
        }
        site = new Site(options.get("url"), Path.of(options.get("run")));
    }

    private void run() throws Exception {
        var items = number("items", 10_000);
        fill(items);
        var rows = rows(items);
        for (var row : rows.values()) {
            measure(row, number("warm", 8));
        }
        Map<String, List<Round>> measured = new LinkedHashMap<>();
        for (int round = 0; round < number("rounds", 5); round++) {
            for (var row : rows.entrySet()) {
                measured.computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                        .add(measure(row.getValue(), number("seconds", 5)));
            }
        }
        report(items, measured);
    }

    private Map<String, Callable<Void>> rows(int items) throws Exception {
        var lucene = new RawLucene(items);
        var commits = new RawCommits(site, CONNECTIONS);
        var discussion = new Discussion(site, CONNECTIONS);
        Map<String, Callable<Void>> rows = new LinkedHashMap<>();
        rows.put(HELLO, () -> site.get("/api/library/vocabulary"));
        rows.put(LUCENE, () -> lucene.ask(Texts.words()));
        rows.put(SEARCH, () -> site.get("/api/library/items?q=" + Texts.words()));
        rows.put("library item as JSON", () -> site.get("/api/library/items/number/" + one()));
        rows.put("public page: search as HTML", () -> site.get("/library?q=" + Texts.words()));
        rows.put("public page: item as HTML", () -> site.get("/library/" + one()));
        rows.put("thread of 200, first page of 20", discussion::firstPage);
        rows.put("thread of 200, last page of 20", discussion::lastPageAgain);
        rows.put(COMMITS, commits::insert);
        rows.put(REPLIES, discussion::say);
        return rows;
    }

    /** The number of one of the items every library begins with. */
    private static int one() {
        return 1 + Texts.random().nextInt(90);
    }

    private int number(String option, int usual) {
        return Integer.parseInt(options.getOrDefault(option, Integer.toString(usual)));
    }

    // ---- what is measured

    private static Round measure(Callable<Void> request, int seconds) throws Exception {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var loops = IntStream.range(0, CONNECTIONS)
                    .mapToObj(connection -> threads.submit(() -> {
                        var times = new ArrayList<Long>();
                        while (System.nanoTime() < until) {
                            var begun = System.nanoTime();
                            request.call();
                            times.add(System.nanoTime() - begun);
                        }
                        return times;
                    }))
                    .toList();
            var all = new ArrayList<Long>();
            for (var loop : loops) {
                all.addAll(loop.get());
            }
            var sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Round(
                    (double) sorted.length / seconds,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[(int) (sorted.length * 0.99)] / 1e6);
        }
    }

    // ---- the collection

    private void fill(int items) throws Exception {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var loops = IntStream.range(0, CONNECTIONS)
                    .mapToObj(connection -> threads.submit(() -> {
                        for (int number = next.getAndIncrement(); number < items; number = next.getAndIncrement()) {
                            share(number);
                        }
                        return null;
                    }))
                    .toList();
            for (var loop : loops) {
                loop.get();
            }
        }
        System.out.printf(Locale.ROOT, "%d items shared in %.1f s%n", items, (System.nanoTime() - begun) / 1e9);
        awaitIndex(items);
    }

    /** Measuring begins when the index holds what was shared. */
    private void awaitIndex(int items) throws IOException, InterruptedException {
        while (true) {
            var answer = site.read("/api/library/items?limit=1");
            if (Integer.parseInt(answer.replaceFirst("(?s).*\"total\":(\\d+).*", "$1")) >= items) {
                return;
            }
            Thread.sleep(500);
        }
    }

    private void share(int number) throws IOException, InterruptedException {
        var random = new Random(number);
        var body = """
            {"kind":"%s","language":"en","title":"%s","summary":"%s","text":null,"languages":["en"],"yearFrom":2020,
             "yearTo":2021,"countries":["%s","%s"],"global":false,"regions":["asia-pacific"],
             "organisations":[{"name":"Bureau %d","acronym":null,"type":"government"}],"themes":["%s"],"principles":["13"],
             "references":[],"sourceAddress":null}
            """.formatted(
                        Texts.KINDS[random.nextInt(Texts.KINDS.length)],
                        Texts.title(random),
                        Texts.summary(random),
                        Texts.COUNTRIES[random.nextInt(9)],
                        Texts.COUNTRIES[9 + random.nextInt(9)],
                        number,
                        Texts.THEMES[random.nextInt(Texts.THEMES.length)]);
        site.post("/api/library/items", "editor", body);
    }

    // ---- the report

    private static double median(List<Round> rounds, java.util.function.ToDoubleFunction<Round> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private void report(int items, Map<String, List<Round>> measured) throws IOException {
        var hello = median(measured.values().iterator().next(), Round::perSecond);
        var lines = new ArrayList<String>();
        lines.add("%s, %d processors, Java %s, %d items, %d connections, medians of %d rounds of %d s"
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        items,
                        CONNECTIONS,
                        number("rounds", 5),
                        number("seconds", 5)));
        lines.add("");
        lines.add("| request | per second | p50 ms | p99 ms | of hello |");
        lines.add("|---|---:|---:|---:|---:|");
        measured.forEach((row, rounds) -> lines.add(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.2f |",
                row,
                median(rounds, Round::perSecond),
                median(rounds, Round::p50),
                median(rounds, Round::p99),
                median(rounds, Round::perSecond) / hello)));
        var raw = perRequest(measured, LUCENE);
        var search = perRequest(measured, SEARCH);
        var smallest = perRequest(measured, HELLO);
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Library search: %.2f ms a request at 16 connections; raw Lucene L = %.2f, hello H = %.2f;"
                        + " L + 2 H = %.2f; ratio %.2f.",
                search, raw, smallest, raw + 2 * smallest, search / (raw + 2 * smallest)));
        lines.add(String.format(
                Locale.ROOT,
                "A reply is accepted %.1f times less often than a raw row is committed.",
                perRequest(measured, REPLIES) / perRequest(measured, COMMITS)));
        System.out.println(String.join("\n", lines));
        Files.write(Path.of(options.get("result")), lines);
    }

    /** Milliseconds that pass between two answers of one connection. */
    private static double perRequest(Map<String, List<Round>> measured, String row) {
        return CONNECTIONS * 1000 / median(measured.get(row), Round::perSecond);
    }
}
