package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.consent.erasure.ErasureClock;
import id.suara.consent.erasure.Erasures;
import id.suara.delegates.imports.ImportClock;
import id.suara.ideas.Authors;
import id.suara.ideas.Cast;
import id.suara.ideas.IdeaDrafts;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.ParticipationPage;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.SubmitIdea;
import id.suara.ideas.UnsentText;
import id.suara.identity.AccountStatus;
import id.suara.identity.Accounts;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.Role;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Outcome;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is left of a child whose guardian withdrew, looked for in every column of the database. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    @Inject
    TrialCongress congress;

    @Inject
    Nominations nominations;

    @Inject
    Applications applications;

    @Inject
    Admissions admissions;

    @Inject
    Accounts accounts;

    @Inject
    Persons persons;

    @Inject
    Consents consents;

    @Inject
    Erasures erasures;

    @Inject
    Decisions decisions;

    @Inject
    Congresses congresses;

    @Inject
    Cast cast;

    @Inject
    Authors authors;

    @Inject
    IdeaForum forum;

    @Inject
    IdeaDrafts drafts;

    @Inject
    PublishedIdeas published;

    @Inject
    Cases cases;

    @Inject
    ImportClock imports;

    @Inject
    ErasureClock clock;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private final String mark = letters(System.nanoTime());

    /** Between letters that no stemmer takes off, for the search index keeps stems. */
    private final String words = "x" + letters(System.nanoTime() + 7) + "x";

    private long application;
    private long person;

    @BeforeEach
    void anAdmittedChildIsWithdrawn() {
        congress.begin();
        application = nominated("Ketut");
        person = applications.find(application).application().getPersonId();
        congress.decide(application, true);
        admissions.admit(application, congress.version(application));
        congress.decide(application, false);
    }

    private long nominated(String name) {
        return nominations.nominate(new NominateChild(
                name + " " + mark,
                name + mark,
                "12 April 2013",
                "P",
                "Bali",
                "Denpasar",
                "8",
                null,
                "Wayan " + mark,
                "Ibu",
                null,
                mark + "@example.org",
                "Kak " + mark,
                "081371435912",
                null,
                "Kursi roda " + mark,
                "Catatan " + mark));
    }

    @Test
    @DisplayName("Part of S2: the account is locked at once, and after two days nothing tells who the child was")
    void afterTwoDaysNothingTellsWhoTheChildWas() throws SQLException {
        long account = congress.count("select account_id from application where id = " + application);
        assertThat(accounts.find(account).getStatus()).isEqualTo(AccountStatus.LOCKED);

        erase(Duration.ofHours(47));
        assertThat(whereStands(mark)).contains("person.full_name", "outbox_mail.text_body", "access_need.help_wanted");
        erase(Duration.ofHours(49));

        assertThat(persons.find(person).getFullName()).isEqualTo(Person.ERASED);
        assertThat(whereStands(mark)).isEmpty();
        assertThat(congress.count("select count(*) from consent_record where person_id = " + person))
                .isEqualTo(2);
        assertThat(congress.count(
                        "select count(*) from audit_entry where action = 'consent.erased' and subject_id = " + person))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "S2, L13 after the clock has run, nothing that the child wrote stands anywhere: sent, held, returned, published, not sent"
                    + " or marked by a moderator; nor the pen name, nor a file that names the child and waits")
    void whatTheChildWroteIsGoneEverywhere() throws SQLException {
        congress.decide(application, true);
        congress.actAsOrganizer();
        decisions.reopen(application, congress.version(application));
        long account = admissions.admit(application, congress.version(application));
        congresses.schedule(
                congress.id(),
                PhaseKind.IDEAS,
                Instant.now().minusSeconds(60),
                Instant.now().plusSeconds(3600));
        long moderator = cast.moderator("Kak Rani");
        cast.act(account, Role.DELEGATE);
        authors.acceptPage(ParticipationPage.EDITION);
        authors.choosePenName("Pena " + words);
        long seen = written();
        long mended = written();
        long waiting = written();
        drafts.keepNewest(null, new UnsentText("health", null, "Belum " + words, null, null, null));
        moderated(moderator, seen, new DecideCase(1, null, Outcome.PUBLISH, null));
        moderated(moderator, mended, new DecideCase(1, null, Outcome.RETURN, "Jelaskan " + words));
        assertThat(published.find(seen).title()).contains(words);
        congress.sql(
                "insert into nomination_import (id, congress_id, account_id, state, preview, attempts, row_count, checked,"
                        + " accepted, created_at, expires_at, version) select nextval('suara_id'), " + congress.id()
                        + ", "
                        + congress.organizer().accountId()
                        + ", 'PREVIEW', true, 1, 1, 1, 0, now(), now() + interval '7 days', 1");
        congress.sql(
                "insert into nomination_row (import_id, sheet_row, fields, code, mended, sample, version) select max(id),"
                        + " 2, '{\"FULL_NAME\":\"KETUT " + mark + "\"}', 'DUPLICATE', false, true, 1"
                        + " from nomination_import where congress_id = " + congress.id());
        congress.actAsOrganizer();
        congress.decide(application, false);
        assertThat(whereStands(words))
                .contains(
                        "idea_revision.problem",
                        "idea_revision.search",
                        "moderation_case.problem",
                        "moderation_case.byline",
                        "author.pen_name",
                        "idea.reason",
                        "idea_draft.title");

        erase(Duration.ofHours(49));
        imports.expire();

        assertThat(whereStands(words)).isEmpty();
        assertThat(whereStands(mark)).isEmpty();
        assertThatThrownBy(() -> published.find(seen)).hasMessage("ideas.none");
        assertThat(congress.count("select count(*) from idea where status = 'WITHDRAWN' and id in (" + seen + ", "
                        + mended + ", " + waiting + ")"))
                .isEqualTo(3);
        assertThat(congress.count(
                        "select count(*) from moderation_case where status = 'OPEN' and author_id = " + account))
                .isZero();
        assertThat(congress.count(
                        "select count(*) from author where accepted_at is not null and account_id = " + account))
                .isEqualTo(1);
    }

    private long written() {
        return forum.submit(new SubmitIdea(
                "other",
                "Tema " + words,
                "Judul " + words,
                "Masalahnya begini: " + words,
                "Usulku sederhana: " + words,
                "Bupati " + words));
    }

    private void moderated(long moderator, long idea, DecideCase decision) throws SQLException {
        cast.act(moderator, Role.MODERATOR);
        CaseView opened = cases.claim(congress.count("select max(id) from moderation_case where subject_id = " + idea));
        cases.decide(opened.id(), decision.on(opened.version()));
    }

    @Test
    void aSiblingsGuardianStays() throws SQLException {
        long sibling = nominated("Made");

        erase(Duration.ofHours(49));

        assertThat(applications.find(sibling).guardian().getEmail()).isEqualTo(mark + "@example.org");
        assertThat(applications.find(sibling).child().getFullName()).contains(mark);
        assertThat(persons.find(person).isErased()).isTrue();
    }

    @Test
    @DisplayName("a consent given again in time takes the erasure back")
    void aConsentGivenAgainTakesItBack() throws SQLException {
        congress.decide(application, true);

        erase(Duration.ofHours(49));

        assertThat(consents.isGiven(person, Purpose.PARTICIPATION)).isTrue();
        assertThat(persons.find(person).isErased()).isFalse();
        assertThat(erasures.page(0, 10_000))
                .filteredOn(row -> row.personId() == person)
                .singleElement()
                .satisfies(row -> assertThat(row.state(Instant.now()).name()).isEqualTo("TAKEN_BACK"));
    }

    @Test
    @DisplayName("L13 a withdrawal has a clock of 72 hours on the organizers' list")
    void aWithdrawalHasAClock() {
        assertThat(erasures.page(0, 10_000))
                .filteredOn(row -> row.personId() == person)
                .singleElement()
                .satisfies(row -> {
                    assertThat(Duration.between(row.requestedAt(), row.dueAt())).isEqualTo(Duration.ofHours(72));
                    assertThat(row.state(Instant.now()).name()).isEqualTo("WAITING");
                    assertThat(row.hoursLeft(row.requestedAt())).isEqualTo(72);
                    assertThat(row.state(row.dueAt().plusSeconds(1)).name()).isEqualTo("LATE");
                });
    }

    @Test
    @DisplayName("the clock erases by itself whose 48 hours are over, on its own look, and nobody before")
    void theClockErasesWhoseTimeHasCome() throws SQLException {
        askedForErasure("47 hours 59 minutes");
        clock.look();
        assertThat(persons.find(person).isErased()).isFalse();

        askedForErasure("48 hours 1 minute");
        clock.look();
        assertThat(persons.find(person).isErased()).isTrue();
        assertThat(whereStands(mark)).isEmpty();
        assertThat(congress.count(
                        "select count(*) from audit_entry where action = 'consent.erased' and subject_id = " + person))
                .isEqualTo(1);
        clock.look();
        assertThat(congress.count(
                        "select count(*) from audit_entry where action = 'consent.erased' and subject_id = " + person))
                .as("once")
                .isEqualTo(1);
    }

    private void askedForErasure(String ago) throws SQLException {
        congress.sql(
                "update erasure_due set requested_at = now() - interval '" + ago + "' where person_id = " + person);
    }

    private void erase(Duration later) throws SQLException {
        long id = congress.count("select max(id) from erasure_due where person_id = " + person);
        erasures.erase(id, Instant.now().plus(later));
    }

    /** The columns that hold the word anywhere. */
    private List<String> whereStands(String word) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(
                        "select table_name, column_name, data_type from information_schema.columns"
                                + " where table_schema = 'public' and data_type in ('text', 'character varying', 'bytea', 'tsvector', 'json', 'jsonb')")) {
            while (columns.next()) {
                String column = columns.getString(2);
                String holds = columns.getString(3).equals("bytea")
                        ? "position(convert_to(?, 'UTF8') in " + column + ") > 0"
                        : "position(? in lower(" + column + "::text)) > 0";
                try (PreparedStatement query = connection.prepareStatement(
                        "select count(*) from " + columns.getString(1) + " where " + holds)) {
                    query.setString(1, word);
                    try (ResultSet count = query.executeQuery()) {
                        count.next();
                        if (count.getLong(1) > 0) {
                            found.add(columns.getString(1) + "." + column);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String letters(long number) {
        StringBuilder word = new StringBuilder();
        for (long rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
