package org.corridor.site.page;

import org.corridor.site.text.Language;

/** The built web app's own page, taken apart where each page's content goes in. */
record IndexHtml(String start, String beforeHead, String beforePage, String beforeData, String end) {
    private static final String HTML = "<html lang=\"en\" dir=\"ltr\">";
    private static final String HEAD = "<!--corridor:head-->";
    private static final String PAGE = "<!--corridor:page-->";
    private static final String DATA = "<!--corridor:data-->";

    static IndexHtml takenApart(String html) {
        var head = place(html, HTML, 0);
        var page = place(html, HEAD, head);
        var data = place(html, PAGE, page);
        var end = place(html, DATA, data);
        return new IndexHtml(
                html.substring(0, head),
                html.substring(head + HTML.length(), page),
                html.substring(page + HEAD.length(), data),
                html.substring(data + PAGE.length(), end),
                html.substring(end + DATA.length()));
    }

    private static int place(String html, String marker, int from) {
        var at = html.indexOf(marker, from);
        if (at < 0) {
            throw new IllegalStateException("The web app's index.html has no %s: build it again.".formatted(marker));
        }
        return at;
    }

    String with(Language language, String head, String page, String data) {
        var opening = "<html lang=\"%s\" dir=\"%s\">".formatted(language.code(), language.direction());
        return start + opening + beforeHead + head + beforePage + page + beforeData + data + end;
    }
}
