package id.suara.messaging.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.congress.IndonesianTime;
import id.suara.ideas.Cast;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.Shelf;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.Role;
import id.suara.messaging.notices.live.NoticePulse;
import id.suara.messaging.preferences.Channel;
import id.suara.messaging.preferences.Choose;
import id.suara.messaging.preferences.Preferences;
import id.suara.messaging.preferences.Topic;
import id.suara.moderation.Outcome;
import id.suara.moderation.Reconsideration;
import id.suara.moderation.reports.ItemReports;
import id.suara.moderation.reports.ReportItem;
import id.suara.moderation.reports.ReportReason;
import id.suara.moderation.silence.SilenceChild;
import id.suara.moderation.silence.Silences;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What children are told of what happened to their texts, in the container. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    IdeaForum forum;

    @Inject
    Comments comments;

    @Inject
    Reconsideration reconsideration;

    @Inject
    ItemReports reports;

    @Inject
    Silences silences;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    @Inject
    NoticePulse pulse;

    private final List<long[]> written = new ArrayList<>();

    @BeforeEach
    void openCongress() {
        cast.openCongress();
    }

    @AfterEach
    void takeBack() {
        for (long[] comment : written) {
            cast.act(comment[1], Role.DELEGATE);
            comments.withdraw(comment[0], null);
        }
        shelf.empty();
    }

    @Test
    @DisplayName(
            "Part of S27 and S9: a child is told that the idea is published, by its kind alone, and once it can no more be undone")
    void tellsOfAPublishedIdea() throws SQLException {
        long idea = shelf.published("Perahu sekolah");
        long child = shelf.authorOf(idea);
        cast.act(child, Role.DELEGATE);
        assertThat(notices.unread()).as("while it can be undone").isZero();
        assertThat(notices.page(null, false, 10)).isEmpty();
        settle();
        assertThat(notices.unread()).isEqualTo(1);
        NoticeRow row = notices.page(null, false, 10).get(0);
        assertThat(row.kind()).isEqualTo(NoticeKind.IDEA_PUBLISHED);
        assertThat(row.path()).isEqualTo("/ideas/idea?id=" + idea);
        assertThat(row.text(Locale.forLanguageTag("id"), IndonesianTime.WIB))
                .isEqualTo("Idemu sudah terbit. Semua orang dapat membacanya.");
        assertThat(row.text(Locale.ENGLISH, IndonesianTime.WIB))
                .isEqualTo("Your idea is published. Everybody can read it.");
        assertThat(row.read()).isFalse();

        assertThat(notices.read(row.id()).path()).isEqualTo(row.path());
        assertThat(notices.unread()).isZero();
        assertThat(notices.page(null, true, 10)).isEmpty();
        cast.act(cast.author(), Role.DELEGATE);
        assertThatThrownBy(() -> notices.read(row.id())).hasMessage("notices.none");
    }

    @Test
    @DisplayName("Of a decision that is undone nobody is told")
    void tellsNothingOfWhatIsUndone() throws SQLException {
        long idea = shelf.waiting("Jalan yang rusak");
        shelf.decide("Jalan yang rusak", Outcome.REFUSE, "Kata-katanya menyakiti orang.");
        long caseId =
                shelf.number("select id from moderation_case where subject_kind = 'idea' and subject_id = " + idea);
        assertThat(shelf.number("select count(*) from notice where about_kind = 'idea' and about_id = " + idea))
                .isEqualTo(1);
        reconsideration.undo(caseId);
        assertThat(shelf.number("select count(*) from notice where about_kind = 'idea' and about_id = " + idea))
                .isZero();
    }

    @Test
    @DisplayName(
            "Ten comments on an idea are one line, which moves up and is unread again; nobody is told of their own words")
    void tellsACommentedAuthorOnce() throws SQLException {
        long idea = shelf.published("Perpustakaan keliling");
        long author = shelf.authorOf(idea);
        long other = cast.author();
        long first = comment(idea, null, other, "Aku setuju sekali dengan ini");
        settle();
        cast.act(author, Role.DELEGATE);
        assertThat(kinds()).contains(NoticeKind.IDEA_COMMENTED, NoticeKind.IDEA_PUBLISHED);
        notices.readAll(notices.page(null, false, 1).get(0).id());
        assertThat(notices.unread()).isZero();

        long answer = comment(idea, first, author, "Terima kasih sudah setuju");
        settle();
        cast.act(author, Role.DELEGATE);
        assertThat(notices.page(null, true, 10))
                .extracting(NoticeRow::kind)
                .containsExactly(NoticeKind.COMMENT_PUBLISHED);
        cast.act(other, Role.DELEGATE);
        assertThat(notices.page(null, true, 10)).anySatisfy(row -> {
            assertThat(row.kind()).isEqualTo(NoticeKind.COMMENT_COMMENTED);
            assertThat(row.path()).isEqualTo("/my/comments#comment-" + first);
        });

        comment(idea, answer, other, "Sama-sama, semoga terwujud");
        settle();
        cast.act(author, Role.DELEGATE);
        assertThat(kinds().stream().filter(NoticeKind.IDEA_COMMENTED::equals)).hasSize(1);
        assertThat(notices.page(null, true, 1)).extracting(NoticeRow::kind).containsExactly(NoticeKind.IDEA_COMMENTED);
    }

    @Test
    @DisplayName("Part of S20: whoever reported a text is told that it was looked at, and its author not by whom")
    void tellsReporters() throws SQLException {
        long idea = shelf.published("Taman bermain desa");
        long reporter = cast.author();
        cast.act(reporter, Role.DELEGATE);
        reports.report(new ReportItem("idea:" + idea, ReportReason.NOT_TRUE));
        shelf.decide("Taman bermain desa", Outcome.PUBLISH, null);
        settle();
        cast.act(reporter, Role.DELEGATE);
        assertThat(kinds()).containsExactly(NoticeKind.REPORT_ANSWERED);
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        assertThat(kinds()).doesNotContain(NoticeKind.REPORT_ANSWERED);
    }

    @Test
    @DisplayName("Part of S23: a child is told that they cannot write for a time, and that they can again")
    void tellsOfASilence() {
        long idea = shelf.waiting("Sungai yang kotor");
        long child = shelf.authorOf(idea);
        cast.act(cast.moderator("Kak Sinta"), Role.MODERATOR);
        long silence =
                silences.silence(new SilenceChild("idea:" + idea, 2, "Kamu menyakiti temanmu dengan kata-kata."));
        silences.lift(silence);
        cast.act(child, Role.DELEGATE);
        assertThat(kinds()).containsExactlyInAnyOrder(NoticeKind.SILENCED, NoticeKind.SILENCE_LIFTED);
    }

    @Test
    @DisplayName("What is turned off is not told, and what is obligatory is told all the same")
    void honoursWhatIsTurnedOff() throws SQLException {
        long idea = shelf.published("Lampu jalan kampung");
        long author = shelf.authorOf(idea);
        cast.act(author, Role.DELEGATE);
        assertThatThrownBy(() -> preferences.choose(
                        preferences.own().version(),
                        new Choose(List.of(new Choose.Off(Topic.OWN_TEXTS, Channel.APP)), null)))
                .hasMessage("preferences.obligatory");
        preferences.choose(
                preferences.own().version(), new Choose(List.of(new Choose.Off(Topic.TALK, Channel.APP)), null));
        assertThat(preferences.own().preferences())
                .filteredOn(each -> each.topic() == Topic.TALK)
                .allMatch(each -> !each.wanted());
        comment(idea, null, cast.author(), "Di kampungku juga gelap sekali");
        settle();
        cast.act(author, Role.DELEGATE);
        assertThat(kinds()).containsExactly(NoticeKind.IDEA_PUBLISHED);
    }

    @Test
    @DisplayName("A child who is erased takes along what they were told; what is old goes by itself")
    void goesWithTheAccountAndWithTime() throws SQLException {
        long idea = shelf.published("Kantin sehat sekolah");
        long child = shelf.authorOf(idea);
        assertThat(told(child)).isEqualTo(1);
        shelf.sql("update notice set shown_from = now() - interval '91 days' where account_id = " + child);
        notices.deleteBefore(Instant.now().minus(java.time.Duration.ofDays(90)));
        assertThat(told(child)).isZero();

        long other = shelf.published("Kantin jujur sekolah");
        long erased = shelf.authorOf(other);
        cast.act(erased, Role.DELEGATE);
        preferences.choose(
                preferences.own().version(), new Choose(List.of(new Choose.Off(Topic.TALK, Channel.APP)), null));
        cast.erase(erased);
        shelf.forget(other);
        assertThat(told(erased)).isZero();
        assertThat(shelf.number("select count(*) from turned_off where account_id = " + erased))
                .isZero();
    }

    @Test
    void knowsWhereAChildSleepsAndThatAdultsAreTheirOwnMasters() {
        assertThat(pulse.sleepsIn(cast.author())).isEqualTo(java.time.ZoneId.of("Asia/Jayapura"));
        long adult = cast.account("Pak Budi", Role.ORGANIZER, null);
        assertThat(pulse.sleepsIn(adult)).isNull();
        assertThat(pulse.isQuiet(adult)).isFalse();
    }

    @Test
    @DisplayName("Pages of notices follow one another without a gap or a double")
    void pagesOn() throws SQLException {
        long child = cast.author();
        for (int turn = 0; turn < 7; turn++) {
            shelf.sql("insert into notice (id, account_id, kind, topic, about_kind, about_id, fact, shown_from) values"
                    + " (nextval('suara_id'), " + child + ", 'IDEA_PUBLISHED', 'OWN_TEXTS', 'idea', " + turn
                    + ", '', now() - interval '1 hour')");
        }
        cast.act(child, Role.DELEGATE);
        List<Long> all =
                notices.page(null, false, 10).stream().map(NoticeRow::id).toList();
        List<Long> first =
                notices.page(null, false, 4).stream().map(NoticeRow::id).toList();
        List<Long> rest =
                notices.page(first.get(3), false, 4).stream().map(NoticeRow::id).toList();
        assertThat(all).hasSize(7).startsWith(first.toArray(Long[]::new)).endsWith(rest.toArray(Long[]::new));
        notices.readAll(first.get(3));
        assertThat(notices.page(null, true, 10))
                .extracting(NoticeRow::id)
                .containsExactlyElementsOf(first.subList(0, 3));
    }

    @Test
    @DisplayName("Told by several at once it stands there once")
    void standsThereOnce() throws Exception {
        long child = cast.author();
        cast.atOnce(8, turn -> writer().tell(child));
        cast.act(child, Role.DELEGATE);
        assertThat(notices.page(null, false, 10)).hasSize(1);
    }

    private static Teller writer() {
        return jakarta.enterprise.inject.spi.CDI.current().select(Teller.class).get();
    }

    private List<NoticeKind> kinds() {
        return notices.page(null, false, 50).stream().map(NoticeRow::kind).toList();
    }

    private long comment(long idea, Long parent, long by, String words) {
        cast.act(by, Role.DELEGATE);
        long comment = comments.write(idea, parent, new WriteComment(words));
        written.add(new long[] {comment, by});
        shelf.decide(words, Outcome.PUBLISH, null);
        return comment;
    }

    private long told(long account) throws SQLException {
        return shelf.number("select count(*) from notice where account_id = " + account);
    }

    /** The half minute in which decisions can be undone is over. */
    private void settle() throws SQLException {
        shelf.sql("update notice set shown_from = shown_from - interval '31 seconds' where shown_from > now()");
    }
}
