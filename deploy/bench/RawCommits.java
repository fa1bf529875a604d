import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The yardstick of writing: one row in a transaction of its own, on as many connections as ask. */
final class RawCommits {
    private final String address;
    private final String user;
    private final String password;
    private final BlockingQueue<Connection> free = new LinkedBlockingQueue<>();

    RawCommits(Site site, int connections) throws SQLException {
        address = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        site.setting("CORRIDOR_DB_HOST"),
                        site.setting("CORRIDOR_DB_PORT"),
                        site.setting("CORRIDOR_DB_NAME"));
        user = site.setting("CORRIDOR_DB_USER");
        password = site.setting("CORRIDOR_DB_PASSWORD");
        try (var once = open();
                var table = once.createStatement()) {
            table.execute("create table bench_row (id uuid primary key, said text not null)");
        }
        for (int at = 0; at < connections; at++) {
            free.add(open());
        }
    }

    Void insert() throws SQLException, InterruptedException {
        var connection = free.take();
        try (var row = connection.prepareStatement("insert into bench_row (id, said) values (?, ?)")) {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, Texts.summary(Texts.random()));
            row.executeUpdate();
        } finally {
            free.add(connection);
        }
        return null;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(address, user, password);
    }
}
