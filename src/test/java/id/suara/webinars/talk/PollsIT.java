package id.suara.webinars.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Role;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.talk.PreparePoll.Answer;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Polls, in the container. */
@ExtendWith(ArquillianExtension.class)
class PollsIT {

    @Inject
    TrialWebinar trial;

    @Inject
    Questions questions;

    @Inject
    Polls polls;

    @Inject
    PollDesk desk;

    private long webinar;
    private String siti;
    private String budi;

    @BeforeEach
    void twoHavePlaces() {
        webinar = trial.open(100);
        siti = trial.attending(webinar, "siti@example.org");
        budi = trial.attending(webinar, "budi@example.org");
    }

    @Test
    void areSeenOnceTheyAreOpenAndTheirResultByWhoHasVotedOrByAllOnceTheyAreClosed() {
        long poll = prepare(false);
        assertThat(questions.read(siti).polls()).isEmpty();
        open(poll);
        polls.vote(siti, poll, Set.of(1));
        PollView mine = questions.read(siti).polls().get(0);
        assertThat(mine.voted()).isTrue();
        assertThat(mine.voters()).isEqualTo(1);
        assertThat(mine.options()).extracting(PollOption::votes).containsExactly(0, 1, 0);
        assertThat(mine.options()).extracting(PollOption::chosen).containsExactly(false, true, false);
        PollView theirs = questions.read(budi).polls().get(0);
        assertThat(theirs.voters()).isNull();
        assertThat(theirs.options()).extracting(PollOption::votes).containsOnlyNulls();
        trial.actAsOrganizer();
        desk.close(webinar, poll, version(poll));
        trial.actAsVisitor();
        assertThat(questions.read(budi).polls().get(0).open()).isFalse();
        assertThat(questions.read(budi).polls().get(0).options())
                .extracting(PollOption::votes)
                .containsExactly(0, 1, 0);
        refused(() -> polls.vote(budi, poll, Set.of(1)), "webinars.poll-closed");
        open(poll);
        polls.vote(budi, poll, Set.of(0));
        assertThat(counts(poll)).containsExactly(1, 1, 0);
    }

    @Test
    void countTheLastVoteOfEachAndOneChoiceWhereOneMayBeChosen() {
        long poll = open(prepare(false));
        polls.vote(siti, poll, Set.of(0));
        polls.vote(siti, poll, Set.of(0));
        polls.vote(siti, poll, Set.of(2));
        assertThat(counts(poll)).containsExactly(0, 0, 1);
        for (Set<Integer> wrong : List.of(Set.<Integer>of(), Set.of(0, 1), Set.of(3), Set.of(-1))) {
            fault(() -> polls.vote(siti, poll, wrong));
        }
        fault(() -> polls.vote(siti, poll, null));
        assertThat(counts(poll)).containsExactly(0, 0, 1);
    }

    @Test
    void countSeveralChoicesOfOneVoterWhereTheyMayBeChosen() {
        long poll = open(prepare(true));
        polls.vote(siti, poll, Set.of(0, 2));
        polls.vote(budi, poll, Set.of(2));
        assertThat(counts(poll)).containsExactly(1, 0, 2);
        trial.actAsOrganizer();
        PollRow row = desk.find(webinar, poll);
        trial.actAsVisitor();
        assertThat(row.voters()).isEqualTo(2);
        assertThat(row.options()).extracting(row::share).containsExactly(50L, 0L, 100L);
    }

    @Test
    void areNotForThoseOfAnotherWebinarNorAfterItsEndNorBeforeTheyAreOpen() throws SQLException {
        long poll = prepare(false);
        refused(() -> polls.vote(siti, poll, Set.of(0)), "webinars.no-poll");
        open(poll);
        String stranger = trial.attending(trial.open(5), "tamu@example.org");
        refused(() -> polls.vote(stranger, poll, Set.of(0)), "webinars.no-poll");
        refused(() -> polls.vote("x", poll, Set.of(0)), "webinars.link-unknown");
        trial.register(webinar, "belum@example.org");
        String unanswered = trial.link(webinar, "belum@example.org");
        refused(() -> polls.vote(unanswered, poll, Set.of(0)), "webinars.no-place");
        trial.end(webinar);
        refused(() -> polls.vote(siti, poll, Set.of(0)), "webinars.over");
        assertThat(questions.read(budi).polls().get(0).open()).isFalse();
        trial.actAsOrganizer();
        desk.close(webinar, poll, version(poll));
        refused(() -> desk.open(webinar, poll, version(poll)), "webinars.over");
    }

    @Test
    void countExactlyWhatFiftyChooseAtOnceAndOneOfWhoChoosesOftenAtOnce() throws Exception {
        long poll = open(prepare(false));
        List<String> voters = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            voters.add(trial.attending(webinar, "pemilih" + i + "@example.org"));
        }
        List<String> outcomes =
                trial.atOnce(50, turn -> outcome(() -> polls.vote(voters.get(turn), poll, Set.of(turn % 2))));
        assertThat(outcomes).hasSize(50).containsOnly("done");
        assertThat(counts(poll)).containsExactly(25, 25, 0);
        assertThat(trial.atOnce(20, turn -> outcome(() -> polls.vote(siti, poll, Set.of(turn % 3)))))
                .hasSize(20)
                .containsOnly("done");
        assertThat(counts(poll).stream().mapToInt(Integer::intValue).sum()).isEqualTo(51);
    }

    @Test
    void takeNoVoteAfterTheirResultHoweverCloseTheyCome() throws Exception {
        long poll = open(prepare(false));
        trial.actAsOrganizer();
        long seen = version(poll);
        List<String> voters = new ArrayList<>();
        trial.actAsVisitor();
        for (int i = 0; i < 15; i++) {
            voters.add(trial.attending(webinar, "akhir" + i + "@example.org"));
        }
        List<String> outcomes = trial.atOnce(16, turn -> {
            if (turn < 15) {
                return outcome(() -> polls.vote(voters.get(turn), poll, Set.of(0)));
            }
            trial.actAsOrganizer();
            return outcome(() -> desk.close(webinar, poll, seen)).equals("done") ? "closed" : "failed";
        });
        assertThat(outcomes).contains("closed").doesNotContain("failed");
        assertThat(counts(poll).get(0)).isEqualTo(Collections.frequency(outcomes, "done"));
        assertThat(outcomes).containsAnyOf("done", "webinars.poll-closed");
    }

    @Test
    void areRefusedByTheTableWhereTheLockIsMissing() throws Exception {
        // The control: a second choice of one voter, as two votes at once would leave behind without the lock.
        long poll = open(prepare(false));
        polls.vote(siti, poll, Set.of(0));
        String second = "insert into webinar_poll_vote (poll_id, registration_id, position, several) values (" + poll
                + ", " + trial.id(webinar, "siti@example.org") + ", 1, ";
        assertThatThrownBy(() -> trial.sql(second + "false)")).hasMessageContaining("webinar_poll_vote_one");
        assertThatThrownBy(() -> trial.sql(second + "true)")).hasMessageContaining("foreign key");
    }

    @Test
    void areOpenedByTheFirstOfTwoModeratorsAndRemovedOnlyBeforeThat() {
        long poll = prepare(false);
        trial.actAsOrganizer();
        long seen = version(poll);
        desk.open(webinar, poll, seen);
        refused(() -> desk.open(webinar, poll, seen), "webinars.poll-changed");
        refused(() -> desk.close(webinar, poll, seen), "webinars.poll-changed");
        refused(() -> desk.open(webinar, poll, version(poll)), "webinars.poll-changed");
        refused(() -> desk.remove(webinar, poll, version(poll)), "webinars.poll-begun");
        long draft = prepare(false);
        trial.actAsOrganizer();
        desk.remove(webinar, draft, version(draft));
        refused(() -> desk.find(webinar, draft), "webinars.no-poll");
    }

    @Test
    void haveTwoToEightDifferentAnswersInBothLanguages() {
        trial.actAsOrganizer();
        Answer yes = new Answer("Ya", "Yes");
        for (PreparePoll wrong : List.of(
                new PreparePoll(" ", "Why?", false, List.of(yes, new Answer("Tidak", "No"))),
                new PreparePoll("Apa?", null, false, List.of(yes, new Answer("Tidak", "No"))),
                new PreparePoll("Apa?", "What?", false, null),
                new PreparePoll("Apa?", "What?", false, List.of(yes)),
                new PreparePoll("Apa?", "What?", false, List.of(yes, yes)),
                new PreparePoll("Apa?", "What?", false, List.of(yes, new Answer("Tidak", " "))),
                new PreparePoll("Apa?", "What?", false, Collections.nCopies(9, yes)))) {
            assertThatThrownBy(() -> desk.prepare(webinar, wrong)).isInstanceOf(ConstraintViolationException.class);
        }
        assertThat(desk.rows(webinar)).isEmpty();
    }

    @Test
    void arePreparedByOrganizersAndByNobodyOfAnotherRole() {
        long poll = prepare(false);
        for (Role role : Role.values()) {
            if (role != Role.ORGANIZER) {
                trial.actAs(role);
                refused(() -> desk.rows(webinar), "access.denied");
                refused(() -> desk.prepare(webinar, poll(false)), "access.denied");
                refused(() -> desk.open(webinar, poll, 1), "access.denied");
                refused(() -> desk.close(webinar, poll, 1), "access.denied");
                refused(() -> desk.remove(webinar, poll, 1), "access.denied");
            }
        }
        trial.actAsOrganizer();
        refused(() -> desk.open(webinar + 1, poll, 1), "webinars.no-poll");
        refused(() -> desk.rows(999_999_999L), "webinars.none");
    }

    private long prepare(boolean several) {
        trial.actAsOrganizer();
        long poll = desk.prepare(webinar, poll(several));
        trial.actAsVisitor();
        return poll;
    }

    private static PreparePoll poll(boolean several) {
        return new PreparePoll(
                "Sudah punya SOP rujukan?",
                "Do you have a procedure for referrals?",
                several,
                List.of(
                        new Answer("Sudah", "Yes"),
                        new Answer("Sedang disusun", "In the making"),
                        new Answer("Belum", "No")));
    }

    private long open(long poll) {
        trial.actAsOrganizer();
        desk.open(webinar, poll, version(poll));
        trial.actAsVisitor();
        return poll;
    }

    private long version(long poll) {
        return desk.find(webinar, poll).version();
    }

    private List<Integer> counts(long poll) {
        trial.actAsOrganizer();
        List<Integer> counts = desk.find(webinar, poll).options().stream()
                .map(PollOption::votes)
                .toList();
        trial.actAsVisitor();
        return counts;
    }

    private static String outcome(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }

    private static void fault(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                .containsExactly(new FieldError("choices", "webinars.poll-choice")));
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
