package org.corridor.survey;

import java.sql.SQLException;
import org.corridor.platform.testing.RunningCorridor;

/** What lies in the database, for what cannot be seen over HTTP. */
public final class Records {
    private Records() {}

    /** One value, as text. */
    public static String one(String select, Object... values) {
        try (var database = RunningCorridor.database();
                var statement = database.prepareStatement(select)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (var result = statement.executeQuery()) {
                return result.next() ? String.valueOf(result.getString(1)) : "none";
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static void change(String update, Object... values) {
        try (var database = RunningCorridor.database();
                var statement = database.prepareStatement(update)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static String submission(String column, TestInterview interview) {
        return one("select %s from survey_submission where instance_id = ?".formatted(column), interview.instanceId());
    }

    public static String version(String column, TestInterview interview) {
        return one(
                "select %s from survey_submission_version where instance_id = ?".formatted(column),
                interview.instanceId());
    }

    /** As a reviewer would, who comes later. */
    public static void move(TestInterview interview, String state) {
        change("update survey_submission set state = ? where instance_id = ?", state, interview.instanceId());
    }
}
