package org.corridor.site.sitemap;

import java.io.PrintWriter;
import java.time.Instant;
import org.corridor.site.text.Language;
import org.jspecify.annotations.Nullable;

/** Writes addresses in the form of the sitemap protocol, each page with all its languages. */
final class SitemapWriter {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final PrintWriter out;
    private final String origin;

    SitemapWriter(PrintWriter out, String origin) {
        this.out = out;
        this.origin = origin;
    }

    void begin() {
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<urlset xmlns=\"%s\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">".formatted(NAMESPACE));
    }

    /** One page, in each language; paths hold nothing that XML would mind. */
    void page(String path, @Nullable Instant changed) {
        for (var language : Language.values()) {
            out.print("<url><loc>" + origin + language.address(path) + "</loc>");
            if (changed != null) {
                out.print("<lastmod>" + changed + "</lastmod>");
            }
            for (var other : Language.values()) {
                alternate(other.code(), other.address(path));
            }
            alternate("x-default", path);
            out.println("</url>");
        }
    }

    private void alternate(String language, String path) {
        out.print("<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>".formatted(language, origin + path));
    }

    void end() {
        out.println("</urlset>");
    }

    void beginFiles() {
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<sitemapindex xmlns=\"%s\">".formatted(NAMESPACE));
    }

    void file(long after) {
        out.println("<sitemap><loc>%s/sitemap/%d.xml</loc></sitemap>".formatted(origin, after));
    }

    void endFiles() {
        out.println("</sitemapindex>");
    }
}
