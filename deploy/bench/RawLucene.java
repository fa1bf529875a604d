import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

/** The yardstick of search: the same texts, facets and highlights on Lucene itself, in this process. */
final class RawLucene {
    private static final String[] FACETS = {"kind", "country", "region", "theme", "organisationType", "language"};
    private final EnglishAnalyzer english = new EnglishAnalyzer();
    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(
            english, Map.of("title_plain", new StandardAnalyzer(), "all_plain", new StandardAnalyzer()));
    private final Map<String, StringDocValuesReaderState> facets = new HashMap<>();
    private final IndexSearcher searcher;

    RawLucene(int items) throws IOException {
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
        var kind = Texts.KINDS[random.nextInt(Texts.KINDS.length)];
        document.add(new TextField("title", Texts.title(random), Field.Store.YES));
        document.add(new TextField("summary", Texts.summary(random), Field.Store.YES));
        document.add(new TextField("all", document.get("title") + " " + document.get("summary"), Field.Store.NO));
        document.add(new TextField("title_plain", document.get("title"), Field.Store.NO));
        document.add(new TextField("all_plain", document.get("title") + " " + document.get("summary"), Field.Store.NO));
        document.add(new StringField("shared", "true", Field.Store.NO));
        facet(document, "kind", kind);
        facet(document, "country", Texts.COUNTRIES[random.nextInt(9)]);
        facet(document, "country", Texts.COUNTRIES[9 + random.nextInt(9)]);
        facet(document, "region", "asia-pacific");
        facet(document, "organisationType", "government");
        facet(document, "language", "en");
        facet(document, "theme", Texts.THEMES[random.nextInt(Texts.THEMES.length)]);
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
