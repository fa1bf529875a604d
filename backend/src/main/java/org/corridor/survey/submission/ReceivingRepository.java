package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The door of PostgreSQL for interviews: by statements of its own, because hundreds come in a second when a country's
 * researchers find a net. Each looks and writes at once; a unique key tells what is here already.
 */
@Dependent
class ReceivingRepository {
    private static final String ADD_VERSION = """
        insert into survey_submission_version (submission, number, form, instance_id, form_version, sender, received_at,
            content, digest, answers, findings, file_names)
        select ?, ?, f.id, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?
            from survey_form f where f.id = ? and f.state in ('open', 'closing')
            and not exists (select 1 from survey_spent_instance s where s.digest = ?)
        on conflict (form, instance_id) do nothing
        returning submission
        """;

    private static final String ADD = "with taken as (" + ADD_VERSION + """
        )
        insert into survey_submission (id, version, form, form_version, instance_id, number, state, researcher, device,
            received_at, changed_at, origin, destination, sex, sector, urgent, cost_in_months, findings, language,
            sealed_key, receipt)
        select submission, 0, ?, ?, ?, 1, 'received', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from taken
        """;

    private static final String COUNT_REFUSAL = """
        with once as (
            insert into survey_spent_instance (digest, reason) select ?, 'refused' from survey_form f
                where f.id = ? and f.state in ('open', 'closing')
            on conflict do nothing returning 1)
        insert into survey_refusal as r (form, day, origin, researcher, number) select ?, ?, ?, ?, 1 from once
        on conflict (form, day, origin, researcher) do update set number = r.number + 1
        """;

    private final EntityManager entityManager;

    @Inject
    ReceivingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What happens on the connection of the transaction. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T work(Work<T> work) {
        return entityManager.unwrap(Session.class).doReturningWork(work::on);
    }

    /** Keeps a first version. False when the instance is known, or spent, or the form takes none. */
    boolean add(SealedVersion version, byte[] spent, byte[] sealedKey, byte @Nullable [] receipt) {
        return work(connection -> {
            try (var statement = connection.prepareStatement(ADD)) {
                var row = new Row(statement);
                put(row, version, spent);
                row.add(version.form());
                row.add(version.formVersion());
                row.add(version.interview().instanceId());
                row.add(version.sender().person());
                row.add(version.sender().device());
                row.add(version.at());
                row.add(version.at());
                putFacts(row, version);
                row.add(sealedKey);
                row.add(receipt);
                return statement.executeUpdate() == 1;
            }
        });
    }

    /** Keeps a further version. False for the same reasons. */
    boolean addVersion(SealedVersion version, byte[] spent) {
        return work(connection -> {
            try (var statement = connection.prepareStatement(ADD_VERSION)) {
                put(new Row(statement), version, spent);
                try (var result = statement.executeQuery()) {
                    return result.next();
                }
            }
        });
    }

    private static void put(Row row, SealedVersion version, byte[] spent) throws SQLException {
        row.add(version.submission());
        row.add(version.number());
        row.add(version.interview().instanceId());
        row.add(version.formVersion());
        row.add(version.sender().person());
        row.add(version.at());
        row.add(version.content());
        row.add(version.digest());
        row.add(version.answers());
        row.add(version.findings());
        row.add(version.fileNames().toArray(String[]::new));
        row.add(version.form());
        row.add(spent);
    }

    private static void putFacts(Row row, SealedVersion version) throws SQLException {
        var facts = SubmissionFacts.of(version);
        row.add(facts.origin());
        row.add(facts.destination());
        row.add(facts.sex());
        row.add(facts.sector());
        row.add(facts.urgent());
        row.add(facts.costInMonths());
        row.add(facts.findings());
        row.add(facts.language());
    }

    /** One refusal more. False when this instance was counted, or the form takes none. */
    boolean countRefusal(UUID form, byte[] spent, LocalDate day, String origin, UUID researcher) {
        return work(connection -> {
            try (var statement = connection.prepareStatement(COUNT_REFUSAL)) {
                new Row(statement)
                        .add(spent)
                        .add(form)
                        .add(form)
                        .add(day)
                        .add(origin)
                        .add(researcher);
                return statement.executeUpdate() == 1;
            }
        });
    }
}
