import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.NullFragmenter;
import org.apache.lucene.search.highlight.QueryTermScorer;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.store.MMapDirectory;

/**
 * Requests of 16 connections in a closed loop against a running Corridor, and the same question asked of raw Lucene in this
 * process. Every round measures all rows once, in turn; a figure is the median of the rounds.
 */
public class Bench {
    private static final int CONNECTIONS = 16;
    private static final String[] WORDS = ("recruitment agency fee contract wage worker migrant domestic construction"
                    + " employer government union agreement bilateral training departure passport visa licence inspection court"
                    + " complaint remedy return reintegration remittance savings health insurance language skill certificate"
                    + " corridor origin destination family children women shelter embassy hotline leaflet radio village office"
                    + " broker debt loan interest deposit receipt minister law regulation sanction monitoring survey research")
            .split(" ");
    private static final int VOCABULARY = 20_000;
    private static final String[] COUNTRIES = "NP QA BD SA PH HK UG AE ID TW ET JO LK KW IN OM KE LB".split(" ");
    private static final String[] KINDS = "practice guide law study tool white-paper".split(" ");
    private static final String[] THEMES = "fair-recruitment protection skills remittances health integration".split(" ");

    private static final long TOKEN_KEPT = 120_000_000_000L;

    private final Map<String, String> options = new HashMap<>();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private String token = "";
    private long tokenSince = System.nanoTime() - 2 * TOKEN_KEPT;

    record Round(double perSecond, double p50, double p99) {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", Integer.toString(CONNECTIONS));
        new Bench().run(arguments);
    }

    private void run(String[] arguments) throws Exception {
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            options.put(arguments[at].substring(2), arguments[at + 1]);
        }
        var items = number("items", 10_000);
        fill(items);
        var lucene = new Raw(items);
        Map<String, Callable<Void>> rows = new java.util.LinkedHashMap<>();
        rows.put("hello: smallest JSON answer", () -> get("/api/library/vocabulary"));
        rows.put("search on raw Lucene, in process", () -> lucene.ask(words()));
        rows.put("library search, facets, highlights", () -> get("/api/library/items?q=" + words()));
        rows.put("library item as JSON", () -> get("/api/library/items/number/" + (1 + random().nextInt(90))));
        rows.put("public page: search as HTML", () -> get("/library?q=" + words()));
        rows.put("public page: item as HTML", () -> get("/library/" + (1 + random().nextInt(90))));
        for (var row : rows.values()) {
            measure(row, number("warm", 8));
        }
        Map<String, List<Round>> measured = new java.util.LinkedHashMap<>();
        for (int round = 0; round < number("rounds", 5); round++) {
            for (var row : rows.entrySet()) {
                measured.computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                        .add(measure(row.getValue(), number("seconds", 5)));
            }
        }
        report(items, measured);
    }

    private int number(String option, int usual) {
        return Integer.parseInt(options.getOrDefault(option, Integer.toString(usual)));
    }

    private static Random random() {
        return java.util.concurrent.ThreadLocalRandom.current();
    }

    private static String words() {
        return WORDS[random().nextInt(WORDS.length)] + "+" + WORDS[random().nextInt(WORDS.length)];
    }

    /**
     * A word of a made-up text. Frequencies fall with the rank as in natural language (Zipf); the words that people ask for
     * take ranks from 5 to 5,000, evenly on a scale of logarithms, so that questions are as different as real ones.
     */
    private static String word(Random random) {
        var rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        var asked = (int) Math.round((WORDS.length - 1) * Math.log(rank / 5.0) / Math.log(1_000));
        return asked >= 0 && asked < WORDS.length && rank == rankOf(asked) ? WORDS[asked] : "term" + rank;
    }

    private static int rankOf(int asked) {
        return (int) Math.round(5 * Math.pow(1_000, asked / (WORDS.length - 1.0)));
    }

    // ---- what is measured

    /** Blocking and on the thread that waits for it, so that asking costs the shared machine as little as it can. */
    private Void get(String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(options.get("url") + path).toURL().openConnection();
        var status = connection.getResponseCode();
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
        try (var body = connection.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        return null;
    }

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

    private static String title(Random random) {
        return IntStream.range(0, 6).mapToObj(at -> word(random)).collect(Collectors.joining(" "));
    }

    private static String summary(Random random) {
        return IntStream.range(0, 40).mapToObj(at -> word(random)).collect(Collectors.joining(" "));
    }

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
        var all = HttpRequest.newBuilder(URI.create(options.get("url") + "/api/library/items?limit=1")).build();
        while (true) {
            var answer = client.send(all, HttpResponse.BodyHandlers.ofString()).body();
            if (Integer.parseInt(answer.replaceFirst("(?s).*\"total\":(\\d+).*", "$1")) >= items) {
                return;
            }
            Thread.sleep(500);
        }
    }

    /** One sign-in for all connections, renewed in time: sign-in takes two at once of one person for an attack. */
    private synchronized String token() throws IOException, InterruptedException {
        if (System.nanoTime() - tokenSince > TOKEN_KEPT) {
            token = signIn();
            tokenSince = System.nanoTime();
        }
        return token;
    }

    private String signIn() throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(
                                URI.create(options.get("url") + "/auth/realms/corridor/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&client_id=corridor-test&username=editor&password=corridor"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Sign-in answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private void share(int number) throws IOException, InterruptedException {
        var random = new Random(number);
        var body = """
            {"kind":"%s","language":"en","title":"%s","summary":"%s","text":null,"languages":["en"],"yearFrom":2020,
             "yearTo":2021,"countries":["%s","%s"],"global":false,"regions":["asia-pacific"],
             "organisations":[{"name":"Bureau %d","acronym":null,"type":"government"}],"themes":["%s"],"principles":["13"],
             "references":[],"sourceAddress":null}
            """.formatted(
                        KINDS[random.nextInt(KINDS.length)],
                        title(random),
                        summary(random),
                        COUNTRIES[random.nextInt(9)],
                        COUNTRIES[9 + random.nextInt(9)],
                        number,
                        THEMES[random.nextInt(THEMES.length)]);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(options.get("url") + "/api/library/items"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("Sharing answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    // ---- the yardstick: the same texts, facets and highlights on Lucene itself

    private static final class Raw {
        private static final String[] FACETS = {"kind", "country", "region", "theme", "organisationType", "language"};
        private final EnglishAnalyzer english = new EnglishAnalyzer();
        private final Analyzer analyzer = new PerFieldAnalyzerWrapper(
                english, Map.of("title_plain", new StandardAnalyzer(), "all_plain", new StandardAnalyzer()));
        private final Map<String, StringDocValuesReaderState> facets = new HashMap<>();
        private final IndexSearcher searcher;

        Raw(int items) throws IOException {
            var directory = new MMapDirectory(Files.createTempDirectory("bench-lucene"));
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int number = 0; number < items; number++) {
                    writer.addDocument(document(number));
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            for (var field : FACETS) {
                facets.put(field, new StringDocValuesReaderState(searcher.getIndexReader(), field));
            }
        }

        private static Document document(int number) {
            var random = new Random(number);
            var document = new Document();
            var kind = KINDS[random.nextInt(KINDS.length)];
            document.add(new TextField("title", title(random), Field.Store.YES));
            document.add(new TextField("summary", summary(random), Field.Store.YES));
            document.add(new TextField("all", document.get("title") + " " + document.get("summary"), Field.Store.NO));
            document.add(new TextField("title_plain", document.get("title"), Field.Store.NO));
            document.add(new TextField("all_plain", document.get("title") + " " + document.get("summary"), Field.Store.NO));
            document.add(new StringField("shared", "true", Field.Store.NO));
            facet(document, "kind", kind);
            facet(document, "country", COUNTRIES[random.nextInt(9)]);
            facet(document, "country", COUNTRIES[9 + random.nextInt(9)]);
            facet(document, "region", "asia-pacific");
            facet(document, "organisationType", "government");
            facet(document, "language", "en");
            facet(document, "theme", THEMES[random.nextInt(THEMES.length)]);
            document.add(new StoredField("card", "{\"number\":" + number + "}"));
            return document;
        }

        private static void facet(Document document, String field, String value) {
            document.add(new SortedSetDocValuesField(field, new org.apache.lucene.util.BytesRef(value)));
        }

        Void ask(String words) throws IOException, InvalidTokenOffsetsException {
            var query = query(words);
            var results = searcher.search(
                    query,
                    new MultiCollectorManager(
                            new TopScoreDocCollectorManager(20, Integer.MAX_VALUE), new FacetsCollectorManager()));
            var top = (TopDocs) results[0];
            for (var field : FACETS) {
                new StringValueFacetCounts(facets.get(field), (FacetsCollector) results[1]).getAllChildren(field);
            }
            var highlighter = new Highlighter(new SimpleHTMLFormatter(), new QueryTermScorer(query));
            highlighter.setTextFragmenter(new NullFragmenter());
            for (var hit : top.scoreDocs) {
                var stored = searcher.storedFields().document(hit.doc);
                for (var field : List.of("title", "summary")) {
                    highlighter.getBestFragment(analyzer, field, stored.get(field));
                }
            }
            return null;
        }

        /** The question that Corridor asks: the words anywhere, stemmed or as typed; better in title and summary. */
        private Query query(String words) {
            var anywhere = new BooleanQuery.Builder();
            var asTyped = new BooleanQuery.Builder();
            var better = new BooleanQuery.Builder();
            for (var word : words.split("\\+")) {
                var stem = stem(word);
                anywhere.add(new TermQuery(new Term("all", stem)), BooleanClause.Occur.SHOULD);
                asTyped.add(new TermQuery(new Term("all_plain", word)), BooleanClause.Occur.SHOULD);
                better.add(new BoostQuery(new TermQuery(new Term("title", stem)), 4), BooleanClause.Occur.SHOULD);
                better.add(new BoostQuery(new TermQuery(new Term("title_plain", word)), 3), BooleanClause.Occur.SHOULD);
                better.add(new BoostQuery(new TermQuery(new Term("summary", stem)), 2), BooleanClause.Occur.SHOULD);
            }
            var needed = new BooleanQuery.Builder()
                    .add(anywhere.build(), BooleanClause.Occur.SHOULD)
                    .add(asTyped.build(), BooleanClause.Occur.SHOULD);
            return new BooleanQuery.Builder()
                    .add(new TermQuery(new Term("shared", "true")), BooleanClause.Occur.FILTER)
                    .add(needed.build(), BooleanClause.Occur.MUST)
                    .add(better.build(), BooleanClause.Occur.SHOULD)
                    .build();
        }

        private String stem(String word) {
            try (var tokens = english.tokenStream("title", word)) {
                var term = tokens.addAttribute(
                        org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
                tokens.reset();
                return tokens.incrementToken() ? term.toString() : word;
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
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
        var perRequest = new HashMap<String, Double>();
        measured.forEach((row, rounds) -> perRequest.put(row, CONNECTIONS * 1000 / median(rounds, Round::perSecond)));
        var raw = perRequest.get("search on raw Lucene, in process");
        var search = perRequest.get("library search, facets, highlights");
        var smallest = perRequest.get("hello: smallest JSON answer");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Library search: %.2f ms a request at 16 connections; raw Lucene L = %.2f, hello H = %.2f;"
                        + " L + 2 H = %.2f; ratio %.2f.",
                search, raw, smallest, raw + 2 * smallest, search / (raw + 2 * smallest)));
        System.out.println(String.join("\n", lines));
        Files.write(Path.of(options.get("result")), lines);
    }
}
