package id.suara.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The statements of one admission, as the server's log shows them, for pgbench: on a congress of its own with 38 quotas that
 * never fill, so that nothing but the transaction is measured.
 */
final class AdmissionStatements {

    private static final int CHILDREN = 60_000;

    private static final List<String> SCRIPT = List.of(
            "select application_id, person_id, guardian_id, province_code, congress_id from bench_child where turn = (select nextval('bench_turn')) \\gset",
            "begin;",
            "select * from application where id = :application_id for update;",
            "select t.person_id from consent t, consent_text x where x.id = t.text_id and t.person_id in (:person_id) and t.purpose = 'PARTICIPATION' and t.status = 'GIVEN' and not exists (select 1 from consent_text n where n.purpose = t.purpose and n.edition > x.edition and n.asks_again and n.effective_at <= now());",
            "select * from access_need where application_id = :application_id;",
            "select set_config('lock_timeout', '3000', true);",
            "select * from quota where congress_id = :congress_id and province_code = ':province_code' for update;",
            "select * from person where id = :person_id;",
            "update quota set taken = taken + 1, online_taken = online_taken + 1 where congress_id = :congress_id and province_code = ':province_code';",
            "select pg_try_advisory_xact_lock(hashtextextended('bench-:application_id', 3));",
            "select * from account where login = 'bench-:application_id';",
            "insert into audit_entry (id, account_id, action, actor, at, details, subject_id, subject_kind) values (nextval('suara_id'), null, 'identity.invited', 'bench', now(), null, :application_id, 'account') returning id as entry \\gset",
            "insert into audit_origin (audit_entry_id, address) values (:entry, '127.0.0.1');",
            "insert into account (id, created_at, display_name, edition, failures, language, login, person_id, status, version) values (:application_id, now(), 'Anak', 1, 0, 'id', 'bench-:application_id', :person_id, 'INVITED', 1);",
            "insert into account_role (account_id, role) values (:application_id, 'DELEGATE');",
            "update outbox_mail set version = version + 1, status = 'WITHHELD', error = 'overtaken', due_at = null where about_kind = 'person' and about_id in (:person_id) and kind in ('reminder-offer-ends') and status in ('QUEUED', 'RETRY');",
            "select * from guardianship where person_id = :person_id;",
            "select * from guardian where id = :guardian_id;",
            "select * from mail_text where kind = 'admitted' and language = 'id' order by edition desc limit 1;",
            "update outbox_mail set version = version + 1, status = 'WITHHELD', error = 'overtaken', due_at = null where about_kind = 'person' and about_id in (:person_id) and kind in ('admitted', 'waitlisted', 'offered', 'offer-lapsed') and status in ('QUEUED', 'RETRY');",
            "update application set status = 'ADMITTED', account_id = :application_id, seat = 'OPEN', decided_at = now(), version = version + 1 where id = :application_id and version = 1;",
            "insert into outbox_mail (id, about_id, about_kind, attempts, html_body, kind, language, message_id, queued_at, recipient, recipient_name, status, subject, text_body, version) values (nextval('suara_id'), :person_id, 'person', 0, repeat('a', 4000), 'admitted', 'id', 'bench-:application_id', now(), 'bench@example.org', 'Wali', 'WITHHELD', 'Diterima', repeat('a', 1500), 1);",
            "insert into notice (id, account_id, kind, topic, about_kind, about_id, fact, shown_from) select nextval('suara_id'), a.id, 'ADMITTED', 'PLACE', 'application', :application_id, '', now() from account a where a.status <> 'LOCKED' and not exists (select from turned_off o where o.account_id = a.id and o.topic = 'PLACE') and a.id in (:application_id) order by a.id on conflict (account_id, kind, about_kind, about_id, fact) do update set shown_from = excluded.shown_from, read_at = null;",
            "insert into audit_entry (id, account_id, action, actor, at, details, subject_id, subject_kind) values (nextval('suara_id'), null, 'delegates.admitted', 'bench', now(), null, :application_id, 'application') returning id as entry \\gset",
            "insert into audit_origin (audit_entry_id, address) values (:entry, '127.0.0.1');",
            "insert into audit_entry (id, account_id, action, actor, at, details, subject_id, subject_kind) values (nextval('suara_id'), null, 'messaging.told', 'bench', now(), null, :person_id, 'person') returning id as entry \\gset",
            "insert into audit_origin (audit_entry_id, address) values (:entry, '127.0.0.1');",
            "insert into application_step (id, application_id, status, happened_at) values (nextval('suara_id'), :application_id, 'ADMITTED', now());",
            "select t.purpose, t.status, x.edition, (select max(n.edition) from consent_text n where n.purpose = t.purpose and n.asks_again and n.effective_at <= now()) from consent t left join consent_text x on x.id = t.text_id where t.person_id = :person_id;",
            "select * from assent where person_id = :person_id order by id desc limit 1;",
            "select * from access_need where application_id = :application_id;",
            "commit;");

    private final Suara server;
    private final Stage stage;

    AdmissionStatements(Suara server, Stage stage) {
        this.server = server;
        this.stage = stage;
    }

    double perSecond(int clients, int seconds) throws IOException, SQLException, InterruptedException {
        prepare();
        return PgBench.perSecond(server, stage, SCRIPT, clients, seconds);
    }

    private void prepare() throws IOException, SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into congress (id, name, first_day, last_day, time_zone, min_age, places, is_current,"
                            + " version) select nextval('suara_id'), 'Bench', first_day, last_day, time_zone, min_age, 1000000, false,"
                            + " 1 from congress where is_current");
            statement.execute(
                    "insert into quota (congress_id, province_code, places, taken) select c.id, p.code, 25000, 0"
                            + " from province p, congress c where c.name = 'Bench'");
            statement.execute("create table bench_child as select nextval('suara_id') as application_id,"
                    + " nextval('suara_id') as person_id, nextval('suara_id') as guardian_id, p.code as province_code,"
                    + " (select min(r.code) from regency r where r.province_code = p.code) as regency_code,"
                    + " (select id from congress where name = 'Bench') as congress_id, n as turn"
                    + " from generate_series(1, " + CHILDREN
                    + ") n join (select code, row_number() over (order by code) - 1"
                    + " as at from province) p on p.at = (n * 7) % 38");
            statement.execute("create unique index on bench_child (turn)");
            statement.execute("create sequence bench_turn");
            insertReviewable(statement, "bench_child");
            statement.execute("analyze");
        }
    }

    /** Children whose guardians, each with an e-mail, consented. @param table their ids, provinces and congress */
    static void insertReviewable(Statement statement, String table) throws SQLException {
        statement.execute(
                "insert into guardian (id, name, email, language, created_at, version) select guardian_id, 'Wali',"
                        + " 'wali' || guardian_id || '@example.org', 'id', now(), 1 from " + table);
        statement.execute(
                "insert into person (id, full_name, nickname, birth_date, province_code, regency_code, created_at,"
                        + " version) select person_id, 'Anak ' || person_id, 'Anak', date '2013-04-12', province_code, regency_code,"
                        + " now(), 1 from " + table);
        statement.execute("insert into guardianship (person_id, guardian_id, relation, edition, asked_at, version)"
                + " select person_id, guardian_id, 'MOTHER', 1, now(), 1 from " + table);
        statement.execute("insert into consent (id, person_id, purpose, status, decided_at, version, text_id) select"
                + " nextval('suara_id'), person_id, 'PARTICIPATION', 'GIVEN', now(), 1, (select id from consent_text where"
                + " purpose = 'PARTICIPATION' order by edition desc limit 1) from " + table);
        statement.execute("insert into application (id, congress_id, person_id, province_code, identity_key, mode,"
                + " selection_path, status, nominated_at, version) select application_id, congress_id, person_id,"
                + " province_code, 'bench ' || application_id, 'ONLINE', 'SOCIAL_OFFICE', 'IN_REVIEW', now(), 1 from "
                + table);
    }
}
