package id.suara.consent.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.consent.ConsentText;
import id.suara.consent.Consents;
import id.suara.consent.Families;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of each decision, whichever way it came: read as the database has it, where no code makes it better. */
@ExtendWith(ArquillianExtension.class)
class ConsentProofIT {

    /** @param paper null unless a form was scanned */
    private record Proof(
            Purpose purpose, String decision, String channel, long guardian, long text, Instant at, Long paper) {}

    private static final byte[] SCAN = "%PDF-1.7 tanda tangan Ibu".getBytes(StandardCharsets.UTF_8);

    @Inject
    Families families;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    Papers papers;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long officer;
    private long child;
    private long guardian;

    @BeforeEach
    void aChildOfMalukuAndItsOffice() {
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
        officer = accounts.invite(new InviteAccount(
                "dinsos-" + System.nanoTime(), "Dinsos Maluku", "id", Set.of(Role.PROVINCIAL_OFFICER), null, "81"));
        child = families.child(true);
        guardian = guardians.of(child).getId();
    }

    @Test
    @DisplayName(
            "L4 of each purpose is kept who decided on which text, when, how and with what proof, by link and on paper")
    void keepsWhoDecidedOnWhatWhenAndHow() throws SQLException {
        Map<Purpose, ConsentText> read = consents.texts();
        Instant before = Instant.now().minus(Duration.ofSeconds(2));
        families.decide(child, Map.of(Purpose.PARTICIPATION, true, Purpose.PRESS, false));

        assertThat(proofs()).hasSize(2).allSatisfy(proof -> {
            assertThat(proof.guardian()).isEqualTo(guardian);
            assertThat(proof.text()).isEqualTo(read.get(proof.purpose()).getId());
            assertThat(proof.channel()).isEqualTo("LINK");
            assertThat(proof.paper()).isNull();
            assertThat(proof.at()).isBetween(before, Instant.now().plusSeconds(2));
        });
        assertThat(proofs()).extracting(Proof::decision).containsExactlyInAnyOrder("GIVEN", "REFUSED");

        current.set(new Caller(officer, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), "81", "192.0.2.1"));
        long paper = papers.record(child, signedForm(read));

        List<Proof> later = proofs().subList(2, proofs().size());
        assertThat(later)
                .extracting(Proof::purpose)
                .as("only what the paper changes")
                .containsExactlyInAnyOrder(Purpose.PHOTO_AND_VIDEO, Purpose.TRAVEL_AND_HEALTH);
        assertThat(later).allSatisfy(proof -> {
            assertThat(proof.guardian()).isEqualTo(guardian);
            assertThat(proof.text()).isEqualTo(read.get(proof.purpose()).getId());
            assertThat(proof.channel()).isEqualTo("PRINTED_FORM");
            assertThat(proof.paper()).isEqualTo(paper);
        });
        assertThat(papers.scan(paper).content()).isEqualTo(SCAN);
        assertThat(papers.of(child)).extracting(PaperRow::recordedBy).containsExactly("Dinsos Maluku");

        families.decide(child, Map.of(Purpose.PHOTO_AND_VIDEO, false));
        assertThat(proofs()).as("a new decision adds a proof").hasSize(5);
        for (String attempt : List.of(
                "update consent_record set decision = 'GIVEN' where person_id = " + child,
                "delete from consent_record where person_id = " + child)) {
            assertThatThrownBy(() -> sql(attempt)).hasMessageContaining("append-only");
        }
    }

    @Test
    void noProofStandsWithoutItsPaperOrItsText() throws SQLException {
        families.decide(child, Map.of(Purpose.PARTICIPATION, true));
        String copy =
                "insert into consent_record (id, person_id, purpose, guardian_id, text_id, decision, channel, language,"
                        + " decided_at) select nextval('suara_id'), person_id, purpose, guardian_id, %s, decision, '%s', language,"
                        + " decided_at from consent_record where person_id = " + child;
        assertThatThrownBy(() -> sql(copy.formatted("text_id", "PRINTED_FORM"))).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> sql(copy.formatted("-999999", "LINK"))).isInstanceOf(SQLException.class);
        assertThat(proofs()).hasSize(1);
        sql(copy.formatted("text_id", "LINK"));
        assertThat(proofs()).hasSize(2);
    }

    private RecordPaper signedForm(Map<Purpose, ConsentText> read) {
        Map<Purpose, Boolean> ticks = new EnumMap<>(Purpose.class);
        Map<Purpose, Long> texts = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            ticks.put(purpose, purpose != Purpose.PRESS);
            texts.put(purpose, read.get(purpose).getId());
        }
        return new RecordPaper(ticks, texts, LocalDate.now(ZoneId.of("Asia/Jayapura")), SCAN);
    }

    private List<Proof> proofs() throws SQLException {
        List<Proof> proofs = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select purpose, decision, channel, guardian_id, text_id, decided_at, paper_id from consent_record"
                                + " where person_id = " + child + " order by id")) {
            while (row.next()) {
                proofs.add(new Proof(
                        Purpose.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getTimestamp(6).toInstant(),
                        (Long) row.getObject(7)));
            }
        }
        return proofs;
    }

    private void sql(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(words);
        }
    }
}
