package id.suara.messaging.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final long WRITER = 7;
    private static final long OTHER = 8;

    private final Announcement announcement = Announcement.drafted(1, words("Rapat", null), WRITER, NOW);

    @Test
    void goesAtOnceToAHundredAndWaitsForASecondPersonAboveThat() {
        assertThat(announcement.release(100, NOW)).isTrue();
        assertThat(announcement.getStatus()).isEqualTo(AnnouncementStatus.SCHEDULED);
        Announcement more = Announcement.drafted(1, words("Rapat", null), WRITER, NOW);
        assertThat(more.release(101, NOW)).isFalse();
        assertThat(more.getStatus()).isEqualTo(AnnouncementStatus.WAITING);
        assertThatThrownBy(() -> more.approve(101, WRITER, NOW)).hasMessage("announcements.same-person");
        more.approve(101, OTHER, NOW);
        assertThat(more.getStatus()).isEqualTo(AnnouncementStatus.SCHEDULED);
        assertThat(more.getRecipients()).isEqualTo(101);
        assertThatThrownBy(() -> more.approve(101, OTHER, NOW)).hasMessage("announcements.not-waiting");
    }

    @Test
    @DisplayName("Changed words void what waits for approval, and whoever changed them is the one who may not approve")
    void isADraftAgainWhenItsWordsChange() {
        announcement.release(200, NOW);
        announcement.change(words("Rapat lain", null), OTHER, NOW);
        assertThat(announcement.getStatus()).isEqualTo(AnnouncementStatus.DRAFT);
        assertThatThrownBy(() -> announcement.approve(200, WRITER, NOW)).hasMessage("announcements.not-waiting");
        announcement.release(200, NOW);
        assertThatThrownBy(() -> announcement.approve(200, OTHER, NOW)).hasMessage("announcements.same-person");
        announcement.approve(200, WRITER, NOW);
        assertThatThrownBy(() -> announcement.change(words("x", null), WRITER, NOW))
                .hasMessage("announcements.released");
    }

    @Test
    void goesAtItsTimeAndNeverBeforeItIsReleased() {
        Instant later = NOW.plus(Duration.ofHours(5));
        Announcement scheduled = Announcement.drafted(1, words("Rapat", later), WRITER, NOW);
        scheduled.release(3, NOW);
        assertThat(scheduled.words().sendAt()).isEqualTo(later);
        Announcement late = Announcement.drafted(1, words("Rapat", NOW.minusSeconds(60)), WRITER, NOW);
        late.release(3, NOW);
        assertThat(late.words().sendAt()).isEqualTo(NOW);
    }

    @Test
    void isStoppedOnlyWhileItIsUnderWay() {
        assertThatThrownBy(() -> announcement.stop(NOW)).hasMessage("announcements.not-under-way");
        announcement.release(3, NOW);
        announcement.stop(NOW);
        assertThat(announcement.getStatus()).isEqualTo(AnnouncementStatus.STOPPED);
        assertThatThrownBy(() -> announcement.stop(NOW)).hasMessage("announcements.not-under-way");
        assertThatThrownBy(() -> announcement.release(3, NOW)).hasMessage("announcements.not-draft");
    }

    private static WriteAnnouncement words(String subject, Instant sendAt) {
        return new WriteAnnouncement(
                new Audience(Set.of(AudienceKind.GUARDIANS), null, null, null, null),
                subject,
                "Isi",
                "Meeting",
                "Text",
                sendAt);
    }
}
