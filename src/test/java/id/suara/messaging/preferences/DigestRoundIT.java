package id.suara.messaging.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.ideas.Shelf;
import id.suara.identity.Accounts;
import id.suara.identity.ContactEmail;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.messaging.notices.NoticeKind;
import id.suara.messaging.notices.Teller;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Summaries for those who asked. */
@ExtendWith(ArquillianExtension.class)
class DigestRoundIT {

    /** A Friday, 08:00 in Jakarta. */
    private static final Instant FRIDAY = Instant.parse("2031-01-03T01:00:00Z");

    private static final Instant MONDAY = Instant.parse("2031-01-06T01:00:00Z");

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Accounts accounts;

    @Inject
    Preferences preferences;

    @Inject
    DigestRound round;

    @Inject
    Teller teller;

    private long officer;

    @BeforeEach
    void hire() throws SQLException {
        cast.openCongress();
        officer = cast.account("Bu Sinta", Role.SAFEGUARDING_OFFICER, null);
        shelf.sql("update account set status = 'ACTIVE', passphrase = 'x' where id = " + officer);
        cast.act(1_000_000L, Role.ADMINISTRATOR);
        accounts.reach(officer, new ContactEmail("sinta-" + officer + "@example.org"));
        teller.tell(officer, NoticeKind.CONCERN, new Subject("account", officer));
        cast.act(officer, Role.SAFEGUARDING_OFFICER);
    }

    @Test
    @DisplayName(
            "S27 a summary is written only to who asked for one, and says how much is unread of what, no words of it")
    void writesToThoseWhoAsked() throws SQLException {
        all(FRIDAY);
        assertThat(written()).isZero();
        preferences.choose(preferences.own().version(), new Choose(List.of(), Rhythm.DAILY));
        assertThat(preferences.own().digest()).isEqualTo(Rhythm.DAILY);
        all(FRIDAY.minus(Duration.ofHours(2)));
        assertThat(written()).as("before 7 in the morning").isZero();
        all(FRIDAY);
        all(FRIDAY.plus(Duration.ofHours(1)));
        assertThat(written()).as("once a day").isEqualTo(1);
        assertThat(shelf.number("select count(*) from outbox_mail where kind = 'digest' and about_id = " + officer
                        + " and text_body like '%- Laporan keselamatan: 1%/notices%'"))
                .isEqualTo(1);
        all(FRIDAY.plus(Duration.ofDays(1)));
        assertThat(written()).isEqualTo(2);
        shelf.sql("update notice set read_at = now() where account_id = " + officer);
        all(FRIDAY.plus(Duration.ofDays(2)));
        assertThat(written()).as("nothing is unread").isEqualTo(2);
        preferences.choose(preferences.own().version(), new Choose(List.of(), null));
        shelf.sql("update notice set read_at = null where account_id = " + officer);
        all(FRIDAY.plus(Duration.ofDays(3)));
        assertThat(written()).as("taken back").isEqualTo(2);
    }

    @Test
    @DisplayName("A weekly summary comes on Mondays, once, however many nodes look")
    void writesOnMondays() throws Exception {
        preferences.choose(preferences.own().version(), new Choose(List.of(), Rhythm.WEEKLY));
        all(FRIDAY);
        assertThat(written()).isZero();
        cast.atOnce(4, turn -> round.run(MONDAY));
        all(MONDAY);
        assertThat(written()).isEqualTo(1);
        all(MONDAY.plus(Duration.ofDays(6)));
        assertThat(written()).isEqualTo(1);
        all(MONDAY.plus(Duration.ofDays(7)));
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void childrenHaveNoAddressAndSoNoSummary() {
        long child = cast.author();
        cast.act(child, Role.DELEGATE);
        assertThat(preferences.own().mayDigest()).isFalse();
        assertThat(preferences.own().preferences()).allMatch(each -> each.channel() == Channel.APP);
        assertThatThrownBy(() -> preferences.choose(preferences.own().version(), new Choose(List.of(), Rhythm.DAILY)))
                .hasMessage("preferences.no-address");
    }

    private void all(Instant now) {
        while (round.run(now) == DigestRound.MOST) {
            // Others' of other tests.
        }
    }

    private long written() throws SQLException {
        return shelf.number("select count(*) from outbox_mail where kind = 'digest' and about_id = " + officer);
    }
}
