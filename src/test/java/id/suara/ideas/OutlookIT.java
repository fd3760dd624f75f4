package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.OpenCase;
import id.suara.moderation.Outcome;
import id.suara.moderation.UsualWait;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a child is told about when. */
@ExtendWith(ArquillianExtension.class)
class OutlookIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Cases cases;

    @Inject
    UsualWait usual;

    @Inject
    Outlook outlook;

    @Inject
    Congresses congresses;

    private long congress;

    @BeforeEach
    void open() {
        congress = cast.openCongress();
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName("Part of L21: the usual wait is the middle of five texts or more, and fewer tell none")
    void tellsTheMiddleOfFiveWaits() throws Exception {
        String kind = "uji" + System.nanoTime();
        long moderator = cast.moderator("Kak Rani");
        for (int hours = 1; hours <= 4; hours++) {
            decided(kind, moderator, hours);
        }
        assertThat(usual.of(kind)).isEmpty();
        decided(kind, moderator, 30);
        assertThat(usual.of(kind)).hasValueSatisfying(waited -> assertThat(waited)
                .isBetween(Duration.ofMinutes(179), Duration.ofMinutes(181)));
    }

    private void decided(String kind, long moderator, int hours) throws Exception {
        cast.act(moderator, Role.MODERATOR);
        long id = cases.open(new OpenCase(
                new Subject(kind, System.nanoTime()),
                1,
                cast.account("Ketut", Role.CHAPERONE, null),
                "Judul ide",
                "Kami mau taman.",
                "Elang Laut · Maluku · 13-15",
                "Pendidikan"));
        cast.act(moderator, Role.MODERATOR);
        CaseView seen = cases.claim(id);
        cases.decide(id, new DecideCase(1, seen.version(), Outcome.RETURN, "Tambahkan usulmu, ya."));
        shelf.sql(
                "update moderation_case set opened_at = decided_at - interval '" + hours + " hours' where id = " + id);
    }

    @Test
    void tellsUntilWhenAPublishedIdeaIsAnswered() {
        Instant closes = Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        cast.act(1_000_000L, Role.ORGANIZER);
        congresses.schedule(congress, PhaseKind.ANSWERS, Instant.now(), closes);
        long published = shelf.published("Perahu dijawab");
        long author = shelf.authorOf(published);
        long waiting = shelf.waiting(Shelf.text("Perahu menunggu"), author);
        assertThat(outlook.answersDue()).containsOnlyKeys(published).containsValue(closes);
        assertThat(waiting).isNotEqualTo(published);
        cast.act(cast.author(), Role.DELEGATE);
        assertThat(outlook.answersDue()).isEmpty();
    }
}
