package id.suara.messaging.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.ideas.Shelf;
import id.suara.identity.Accounts;
import id.suara.identity.ContactEmail;
import id.suara.kernel.Role;
import id.suara.messaging.addresses.MailStops;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not wanted is one wish, whether it was said on the page or by the link in a mail. */
@ExtendWith(ArquillianExtension.class)
class PreferencesIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Accounts accounts;

    @Inject
    Preferences preferences;

    @Inject
    MailStops stops;

    private String address;

    @BeforeEach
    void hire() throws SQLException {
        cast.openCongress();
        long moderator = cast.account("Pak Budi", Role.MODERATOR, null);
        address = "Budi-" + moderator + "@example.org";
        shelf.sql("update account set status = 'ACTIVE', passphrase = 'x' where id = " + moderator);
        cast.act(1_000_000L, Role.ADMINISTRATOR);
        accounts.reach(moderator, new ContactEmail(address));
        cast.act(moderator, Role.MODERATOR);
    }

    @Test
    void showsWhatWasStoppedByTheLinkInAMail() {
        assertThat(wanted(Topic.NEWS, Channel.MAIL)).isTrue();
        assertThat(stops.stopByQuery(stops.query(address, "announcement"))).isTrue();
        assertThat(wanted(Topic.NEWS, Channel.MAIL)).isFalse();
        assertThat(wanted(Topic.NEWS, Channel.APP)).isTrue();

        preferences.choose(preferences.own().version(), new Choose(List.of(), null));
        assertThat(wanted(Topic.NEWS, Channel.MAIL)).isTrue();
        assertThat(isStopped("announcement")).isFalse();
    }

    @Test
    void stopsForTheLinkWhatIsTurnedOffOnThePage() {
        preferences.choose(
                preferences.own().version(), new Choose(List.of(new Choose.Off(Topic.NEWS, Channel.MAIL)), null));
        assertThat(isStopped("announcement")).isTrue();
        assertThat(wanted(Topic.NEWS, Channel.MAIL)).isFalse();
    }

    @Test
    @DisplayName("A summary that was stopped by its link is not asked for any more, until its reader asks again")
    void takesAStoppedSummaryForNotAskedFor() {
        preferences.choose(preferences.own().version(), new Choose(List.of(), Rhythm.DAILY));
        stops.stopByQuery(stops.query(address, "digest"));
        assertThat(preferences.own().digest()).isNull();
        preferences.choose(preferences.own().version(), new Choose(List.of(), Rhythm.WEEKLY));
        assertThat(preferences.own().digest()).isEqualTo(Rhythm.WEEKLY);
        assertThat(isStopped("digest")).isFalse();
    }

    @Test
    void refusesToTurnOffWhatEverybodyIsTold() {
        assertThatThrownBy(() -> preferences.choose(
                        preferences.own().version(),
                        new Choose(List.of(new Choose.Off(Topic.NEWS, Channel.APP)), null)))
                .hasMessage("preferences.obligatory");
    }

    @Test
    @DisplayName("What was chosen elsewhere meanwhile, or stopped by the link in a mail, is not chosen back unseen")
    void refusesToTakeThePlaceOfWhatWasNotSeen() {
        long seen = preferences.own().version();
        Choose everything = new Choose(List.of(), null);
        stops.stopByQuery(stops.query(address, "announcement"));
        assertThatThrownBy(() -> preferences.choose(seen, everything)).hasMessage("preferences.changed");
        assertThat(isStopped("announcement")).isTrue();

        long stopped = preferences.own().version();
        preferences.choose(stopped, new Choose(List.of(new Choose.Off(Topic.NEWS, Channel.MAIL)), Rhythm.DAILY));
        assertThatThrownBy(() -> preferences.choose(stopped, everything)).hasMessage("preferences.changed");
        assertThat(preferences.own().digest()).isEqualTo(Rhythm.DAILY);

        preferences.choose(preferences.own().version(), everything);
        assertThat(preferences.own().version()).isEqualTo(seen);
    }

    private boolean wanted(Topic topic, Channel channel) {
        return preferences.own().preferences().stream()
                .filter(each -> each.topic() == topic && each.channel() == channel)
                .findFirst()
                .orElseThrow()
                .wanted();
    }

    private boolean isStopped(String kind) {
        return stops.isStopped(kind, stops.query(address, kind).replaceAll(".*&link=", ""));
    }
}
