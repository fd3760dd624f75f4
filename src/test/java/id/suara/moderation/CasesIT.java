package id.suara.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several moderators at one queue. */
@ExtendWith(ArquillianExtension.class)
class CasesIT {

    private static final AtomicLong SUBJECTS = new AtomicLong(System.nanoTime());

    @Inject
    Cast cast;

    @Inject
    Cases cases;

    @Inject
    Provider<RequestContextController> requests;

    @Resource
    ManagedExecutorService executor;

    @Resource
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    private final List<Subject> opened = new ArrayList<>();

    /** Other tests walk through the queue too. */
    @AfterEach
    void leaveNothingWaiting() {
        opened.forEach(cases::drop);
    }

    @Test
    @DisplayName("S13 of two moderators who decide on one revision at once, exactly one does")
    void decidesOnceWhenTwoDecideAtOnce() throws Exception {
        long rani = cast.moderator("Kak Rani");
        long adi = cast.moderator("Kak Adi");
        for (int round = 0; round < 10; round++) {
            CaseView opened = opened(rani);
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<String>> answers = new ArrayList<>();
            for (long moderator : new long[] {rani, adi}) {
                answers.add(executor.submit(() -> decideAtOnce(opened, moderator, together)));
            }
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("decided", "moderation.decided-already");
        }
    }

    private String decideAtOnce(CaseView opened, long moderator, CyclicBarrier together) throws Exception {
        RequestContextController request = requests.get();
        boolean activated = request.activate();
        try {
            cast.act(moderator, Role.MODERATOR);
            together.await();
            cases.decide(opened.id(), new DecideCase(opened.revision(), opened.version(), Outcome.PUBLISH, null));
            return "decided";
        } catch (DomainException refusal) {
            return refusal.code();
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    @Test
    void holdsACaseForOneModeratorUntilTheLeaseRunsOut() throws Exception {
        long rani = cast.moderator("Kak Rani");
        long adi = cast.moderator("Kak Adi");
        CaseView opened = opened(rani);
        CaseView claimed = cases.claim(opened.id());
        assertThat(claimed.mine()).isTrue();
        assertThat(claimed.version()).as("a lease is not a change").isEqualTo(opened.version());
        assertThat(cases.claim(opened.id()).mine()).as("renewed").isTrue();

        cast.act(adi, Role.MODERATOR);
        assertRefused(() -> cases.claim(opened.id()), "moderation.claimed-by-other");
        assertRefused(
                () -> cases.decide(opened.id(), new DecideCase(1, opened.version(), Outcome.PUBLISH, null)),
                "moderation.claimed-by-other");
        cases.release(opened.id());
        assertThat(cases.view(opened.id()).heldBy())
                .as("another's is not released")
                .isEqualTo("Kak Rani");

        runOut(opened.id());
        assertThat(cases.claim(opened.id()).heldBy()).isEqualTo("Kak Adi");
        cases.release(opened.id());
        assertThat(cases.view(opened.id()).heldBy()).isNull();
    }

    @Test
    @DisplayName("S13 opening a newer revision makes the older case void")
    void keepsOneOpenCaseForASubject() {
        long rani = cast.moderator("Kak Rani");
        CaseView first = opened(rani);
        long author = cast.account("Ketut", Role.CHAPERONE, null);
        long second = cases.open(caseOf(new Subject(first.kind(), first.subjectId()), 2, author));
        assertThat(cases.view(first.id()).status()).isEqualTo(CaseStatus.VOID);
        assertThat(cases.view(second).status()).isEqualTo(CaseStatus.OPEN);
        assertThat(cases.earlier(second)).hasSize(1);
        assertRefused(() -> cases.claim(first.id()), "moderation.stale");
    }

    @Test
    @DisplayName("S7 the role does nothing without a clearance")
    void refusesAModeratorWithoutClearance() {
        cast.act(cast.account("Kak Baru", Role.MODERATOR, null), Role.MODERATOR);
        assertRefused(() -> cases.queue(), "moderation.no-clearance");
    }

    @Test
    void hidesAModeratorsOwnTextFromThem() {
        long rani = cast.moderator("Kak Rani");
        cast.act(rani, Role.MODERATOR);
        long own = cases.open(caseOf(newSubject(), 1, rani));
        assertThat(cases.queue().rows()).noneMatch(row -> row.id() == own);
        assertRefused(() -> cases.view(own), "moderation.none");
        assertRefused(() -> cases.decide(own, new DecideCase(1, 1L, Outcome.PUBLISH, null)), "moderation.own-text");
    }

    private CaseView opened(long moderator) {
        long author = cast.account("Ketut", Role.CHAPERONE, null);
        cast.act(moderator, Role.MODERATOR);
        return cases.view(cases.open(caseOf(newSubject(), 1, author)));
    }

    private Subject newSubject() {
        Subject subject = new Subject("test", SUBJECTS.incrementAndGet());
        opened.add(subject);
        return subject;
    }

    private static OpenCase caseOf(Subject subject, int revision, long author) {
        return new OpenCase(subject, revision, author, "Judul", "Isi", "Elang Laut · Maluku · 13-15", "Pendidikan");
    }

    private void runOut(long caseId) throws Exception {
        transaction.begin();
        em.createNativeQuery("update moderation_case set claimed_until = now() - interval '1 second' where id = ?1")
                .setParameter(1, caseId)
                .executeUpdate();
        transaction.commit();
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
