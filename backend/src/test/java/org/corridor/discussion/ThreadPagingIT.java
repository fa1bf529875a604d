package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

/** How a discussion is read, however long it is. */
@OnRunningCorridor
class ThreadPagingIT {
    @Test
    void answersAreReadInTheirOrderTwoLevelsDeep() {
        var talk = Talk.begin();
        var root = talk.say("member", "root");
        var first = talk.answer("editor", "first", root);
        talk.answer("member", "second", root);
        var deep = talk.answer("member", "below first", first);
        talk.answer("editor", "below below", deep);
        talk.read(As.nobody())
                .body("items", hasSize(1))
                .body("items[0].comment.replies", equalTo(4))
                .body("items[0].replies.depth", equalTo(List.of(1, 2, 2, 1)))
                .body("items[0].replies[2].answers.author", not(nullValue()))
                .body("items[0].replies[1].answers", nullValue());
    }

    @Test
    void everyPageOfALongThreadFollowsTheOneBefore() {
        var talk = Talk.begin();
        for (int number = 0; number < 45; number++) {
            talk.say("member", "Comment " + number);
        }
        var read = new ArrayList<String>();
        var address = talk.thread();
        for (int page = 0; page < 3; page++) {
            var answer = As.nobody().get(address).then().statusCode(200).extract();
            read.addAll(answer.jsonPath().getList("items.comment.html"));
            address = talk.thread() + "?after=" + answer.path("next");
        }
        assertThat(read)
                .hasSize(45)
                .doesNotHaveDuplicates()
                .startsWith("<p>Comment 0</p>\n")
                .endsWith("<p>Comment 44</p>\n");
        As.nobody()
                .get(talk.thread() + "?sort=newest")
                .then()
                .body("items[0].comment.html", equalTo("<p>Comment 44</p>\n"));
        As.nobody().get(talk.thread() + "?after=rubbish").then().statusCode(400);
    }

    @Test
    void aPageDeepInAThreadIsARangeOfAnIndex() throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("set enable_seqscan = off");
            // Of a small table the planner may take any index; without this one it must take the thread's own.
            statement.execute("alter table discussion_comment drop constraint discussion_comment_number_once");
            var plan = new StringBuilder();
            try (var rows = statement.executeQuery(
                    "explain select * from discussion_comment where thread_id ="
                            + " '00000000-0000-4000-8000-000000000000' and depth = 0 and number > 5000 order by number limit 21")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            database.rollback();
            assertThat(plan.toString())
                    .contains("discussion_comment_roots", "number > 5000")
                    .doesNotContain("Sort");
        }
    }

    @Test
    void aLinkLeadsToItsCommentWhereverItStands() {
        var talk = Talk.begin();
        var ids = new ArrayList<String>();
        for (int number = 0; number < 23; number++) {
            ids.add(talk.say("member", "Comment " + number));
        }
        long number = As.nobody()
                .get(Talk.COMMENTS + ids.get(21))
                .then()
                .extract()
                .jsonPath()
                .getLong("number");
        As.nobody()
                .get(talk.thread() + "?comment=" + number)
                .then()
                .body("items[0].comment.id", equalTo(ids.get(21)))
                .body("begun", equalTo(false));
        As.nobody()
                .get(Talk.COMMENTS + "number/" + number)
                .then()
                .statusCode(200)
                .body("address", equalTo("/library/%d?comment=%d#c%d".formatted(talk.number(), number, number)));
    }
}
