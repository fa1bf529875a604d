import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A discussion of 200 comments that sixteen members follow, and another in which they all write at once. */
final class Discussion {
    private static final int COMMENTS = 200;
    private static final int PAGE = 20;

    private final Site site;
    private final List<String> members;
    private final AtomicInteger turn = new AtomicInteger();
    private final String quiet;
    private final String busy;
    private final String last;

    Discussion(Site site, int connections) throws IOException, InterruptedException {
        this.site = site;
        members = site.members(connections);
        quiet = thread(1);
        busy = thread(2);
        for (int at = 0; at < COMMENTS; at++) {
            say(quiet);
        }
        last = lastPage();
        for (var member : members) {
            var item = busy.substring(busy.lastIndexOf('/') + 1);
            site.put("/api/follows/level?kind=library-item&id=" + item, member, "{\"level\":\"tracking\"}", "\"0\"");
        }
    }

    private String thread(int number) throws IOException, InterruptedException {
        return "/api/discussion/threads/library-item/"
                + Site.field(site.read("/api/library/items/number/" + number), "id");
    }

    /** The key of the last page, found as a reader finds it: page by page. */
    private String lastPage() throws IOException, InterruptedException {
        var key = "";
        while (true) {
            var page = site.read(quiet + "?limit=" + PAGE + (key.isEmpty() ? "" : "&after=" + key));
            var next = page.replaceFirst("(?s).*\"next\":(null|\"[^\"]*\").*?$", "$1").replace("\"", "");
            if (next.equals("null") || next.equals(page)) {
                return key;
            }
            key = next;
        }
    }

    Void firstPage() throws IOException {
        return site.get(quiet + "?limit=" + PAGE);
    }

    Void lastPageAgain() throws IOException {
        return site.get(quiet + "?limit=" + PAGE + "&after=" + last);
    }

    /** One of the members says something; the fifteen others are to be told. */
    Void say() throws IOException, InterruptedException {
        return say(busy);
    }

    /** Without digits: made-up words with them are held back as numbers of documents. */
    private Void say(String thread) throws IOException, InterruptedException {
        var member = members.get(turn.getAndIncrement() % members.size());
        site.post(thread + "/comments", member, """
                {"text":"%s","replyTo":null,"stance":null,"pseudonym":null,"passage":null,"quote":null,"mentions":[],
                 "namesConfirmed":false}""".formatted(Texts.summary(Texts.random()).replaceAll("\\d", "a")));
        return null;
    }
}
