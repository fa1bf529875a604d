package org.corridor.survey.submission;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a statement, one after the other. */
final class Row {
    private final PreparedStatement statement;
    private int at;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    Row add(@Nullable UUID id) throws SQLException {
        statement.setObject(++at, id, Types.OTHER);
        return this;
    }

    Row add(@Nullable String text) throws SQLException {
        statement.setString(++at, text);
        return this;
    }

    Row add(int number) throws SQLException {
        statement.setInt(++at, number);
        return this;
    }

    Row add(boolean truth) throws SQLException {
        statement.setBoolean(++at, truth);
        return this;
    }

    Row add(@Nullable BigDecimal number) throws SQLException {
        statement.setBigDecimal(++at, number);
        return this;
    }

    Row add(byte @Nullable [] octets) throws SQLException {
        statement.setBytes(++at, octets);
        return this;
    }

    Row add(String[] texts) throws SQLException {
        statement.setArray(++at, statement.getConnection().createArrayOf("text", texts));
        return this;
    }

    Row add(Instant moment) throws SQLException {
        statement.setObject(++at, moment.atOffset(ZoneOffset.UTC));
        return this;
    }

    Row add(LocalDate day) throws SQLException {
        statement.setObject(++at, day);
        return this;
    }
}
