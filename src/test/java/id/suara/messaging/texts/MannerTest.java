package id.suara.messaging.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which mails come at night, wait for others, or can be stopped: the whole list, so that nobody adds to it by chance. */
class MannerTest {

    @Test
    @DisplayName(
            "S26 at night come only what was asked for this moment, a danger, a cancellation, and what is for adults about"
                    + " their own webinars")
    void namesTheKindsThatComeAtNight() {
        assertThat(kinds(kind -> kind.manner().hurry() == Manner.Hurry.ASKED_FOR))
                .containsExactly(MailKind.CONSENT_LINK, MailKind.ANNOUNCEMENT_TEST);
        assertThat(kinds(kind -> kind.manner().hurry() == Manner.Hurry.DANGER))
                .containsExactly(MailKind.CONCERN, MailKind.CONCERN_UNATTENDED);
        assertThat(kinds(kind -> kind.manner().hurry() == Manner.Hurry.CANCELLED))
                .containsExactly(MailKind.PROGRAMME_CANCELLED);
        assertThat(kinds(kind -> kind.manner().hurry() == Manner.Hurry.NO_CHILD))
                .containsExactly(
                        MailKind.WEBINAR_REGISTERED,
                        MailKind.WEBINAR_SERIES_REGISTERED,
                        MailKind.WEBINAR_AGAIN,
                        MailKind.WEBINAR_PLACE,
                        MailKind.WEBINAR_MOVED_UP,
                        MailKind.WEBINAR_CHANGED,
                        MailKind.WEBINAR_CANCELLED,
                        MailKind.WEBINAR_LEFT,
                        MailKind.WEBINAR_NOTE);
        assertThat(kinds(kind -> kind.manner().hurry() != Manner.Hurry.NONE)).hasSize(14);
    }

    @Test
    @DisplayName("Mails about consent, a danger or a cancellation wait for no other, and none of them can be stopped")
    void letsNoObligatoryMailWaitOrBeStopped() {
        assertThat(kinds(kind -> kind.manner().gathering() == Manner.Gathering.RETOLD))
                .containsExactly(MailKind.PROGRAMME_CHANGED);
        assertThat(kinds(kind -> kind.manner().optional()))
                .containsExactly(MailKind.OFFICE_NEWS, MailKind.ANNOUNCEMENT, MailKind.DIGEST);
        assertThat(MailKind.values())
                .filteredOn(
                        kind -> kind.code().contains("consent") || kind.manner().hurry() != Manner.Hurry.NONE)
                .isNotEmpty()
                .allSatisfy(kind -> {
                    assertThat(kind.manner().gathering()).isEqualTo(Manner.Gathering.NONE);
                    assertThat(kind.manner().optional()).isFalse();
                });
    }

    @Test
    void takesAKindThatNobodyNamedForAPlainOne() {
        assertThat(MailKind.mannerOf("no-such")).isEqualTo(Manner.PLAIN);
        assertThat(MailKind.mannerOf("office-news").optional()).isTrue();
    }

    @Test
    void saysWhichMailsAboutAPlaceOvertakeOneAnother() {
        assertThat(MailKind.ofPlaces()).containsExactly("admitted", "waitlisted", "offered", "offer-lapsed");
    }

    private static Set<MailKind> kinds(java.util.function.Predicate<MailKind> which) {
        return Stream.of(MailKind.values())
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MailKind.class)));
    }
}
