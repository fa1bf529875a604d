package org.corridor.platform.answer;

import java.sql.SQLException;
import org.corridor.platform.testing.RunningCorridor;

/** An address for answers as it stood in a mail of long ago. */
public final class OldAddress {
    private OldAddress() {}

    /** The same person and number, signed as well, but over since yesterday. */
    public static String of(String address) throws SQLException {
        var at = address.indexOf('@');
        var plus = address.indexOf('+');
        var token = AnswerToken.read(address.substring(plus + 1, at), secret()).orElseThrow();
        var old = new AnswerToken(token.person(), token.number(), token.last().minusDays(62));
        return address.substring(0, plus + 1) + old.signed(secret()) + address.substring(at);
    }

    private static byte[] secret() throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery("select secret from installation_secret")) {
            rows.next();
            return rows.getBytes(1);
        }
    }
}
