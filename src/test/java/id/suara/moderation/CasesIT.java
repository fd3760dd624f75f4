package id.suara.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.detection.HitClass;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    Masks masks;

    @Inject
    CurrentCaller current;

    @Inject
    Provider<RequestContextController> requests;

    @Resource
    ManagedExecutorService executor;

    @Inject
    TransactionManager transaction;

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

    @Test
    @DisplayName("S15 publishes a text only when each mark of personal data is cleared")
    void publishesOnlyWhatIsCleared() {
        long rani = cast.moderator("Kak Rani");
        long adi = cast.moderator("Kak Adi");
        CaseView opened = opened(rani, "Nomorku 0812-3456-7890 ya, atau surelku budi@contoh.id");
        cases.claim(opened.id());
        List<CaseHit> hits = cases.hits(opened.id());
        assertThat(hits).hasSizeGreaterThanOrEqualTo(2).allMatch(CaseHit::blocks);
        DecideCase publish = new DecideCase(1, opened.version(), Outcome.PUBLISH, null);
        assertRefused(() -> cases.decide(opened.id(), publish), "moderation.hits-open");

        cast.act(adi, Role.MODERATOR);
        assertRefused(() -> cases.clear(opened.id(), hits.get(0).id()), "moderation.claimed-by-other");
        cast.act(rani, Role.MODERATOR);
        CaseView another = opened(rani, "Kami mau taman");
        assertRefused(() -> cases.clear(another.id(), hits.get(0).id()), "moderation.none");

        hits.forEach(hit -> cases.clear(opened.id(), hit.id()));
        cases.markAgain(opened.id(), hits.get(0).id());
        assertRefused(() -> cases.decide(opened.id(), publish), "moderation.hits-open");
        cases.clear(opened.id(), hits.get(0).id());
        cases.decide(opened.id(), publish);
        assertThat(cases.view(opened.id()).outcome()).isEqualTo(Outcome.PUBLISH);
        assertRefused(() -> cases.markAgain(opened.id(), hits.get(0).id()), "moderation.decided-already");
    }

    @Test
    @DisplayName("S15 a mark that is covered needs no clearance; S22 a moderator covers words and changes nothing else")
    void publishesWhatIsMasked() {
        long rani = cast.moderator("Kak Rani");
        long adi = cast.moderator("Kak Adi");
        CaseView opened = opened(rani, "Nomorku 0812-3456-7890 ya, tanya Budi. BUDI tahu.");
        cases.claim(opened.id());
        CaseHit number = cases.hits(opened.id()).get(0);
        Mask tooShort = new Mask(Part.BODY, number.start(), number.start() + 4);
        masks.add(opened.id(), tooShort);
        DecideCase publish = new DecideCase(1, opened.version(), Outcome.PUBLISH, null);
        assertRefused(() -> cases.decide(opened.id(), publish), "moderation.hits-open");
        masks.addMarked(opened.id());
        masks.addEverywhere(opened.id(), "budi");
        assertThat(masks.of(opened.id()))
                .extracting(MaskedWords::words)
                .containsSubsequence("0812-3456-7890", "Budi", "BUDI");
        assertThat(masks.of(opened.id()).get(0).why()).isEqualTo(HitClass.PHONE);
        assertThat(cases.hits(opened.id())).noneMatch(CaseHit::blocks);
        assertRefused(() -> masks.addEverywhere(opened.id(), "Siti"), "moderation.mask-not-found");
        assertRefused(() -> masks.add(opened.id(), new Mask(Part.PROBLEM, 0, 2)), "moderation.mask-outside");

        cast.act(adi, Role.MODERATOR);
        assertRefused(() -> masks.add(opened.id(), tooShort), "moderation.claimed-by-other");
        cast.act(rani, Role.MODERATOR);
        masks.remove(opened.id(), masks.of(opened.id()).get(0).maskId());
        assertRefused(() -> cases.decide(opened.id(), publish), "moderation.hits-open");
        masks.replace(opened.id(), List.of(tooShort, new Mask(Part.BODY, tooShort.end(), number.end())));
        assertThat(masks.of(opened.id())).singleElement().satisfies(mask -> assertThat(mask.words())
                .isEqualTo("0812-3456-7890"));
        cases.hits(opened.id()).stream().filter(CaseHit::blocks).forEach(hit -> cases.clear(opened.id(), hit.id()));
        cases.decide(opened.id(), publish);
        assertThat(cases.view(opened.id()).body()).as("what was written").contains("0812-3456-7890");
        assertRefused(() -> masks.add(opened.id(), tooShort), "moderation.decided-already");
    }

    @Test
    void listsDangerFirstThenTheOldest() {
        long rani = cast.moderator("Kak Rani");
        long ordinary = opened(rani, "Kami mau taman").id();
        long held = opened(rani, "Nomorku 0812-3456-7890").id();
        long later = opened(rani, "Kami mau perpustakaan").id();
        long danger = opened(rani, "Aku takut pulang.").id();
        assertThat(cases.queue().rows())
                .extracting(CaseRow::id)
                .filteredOn(List.of(ordinary, held, later, danger)::contains)
                .containsExactly(danger, ordinary, held, later);
        assertThat(cases.queue().oldestAt())
                .isEqualTo(cases.queue().rows().stream()
                        .map(CaseRow::openedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    @Test
    void letsALeadTakeACaseOverFromAColleague() {
        long rani = cast.moderator("Kak Rani");
        long lead = cast.moderator("Kak Ketua");
        CaseView opened = opened(rani);
        cases.claim(opened.id());
        cast.act(lead, Role.MODERATOR);
        assertRefused(() -> cases.takeOver(opened.id()), "access.denied");
        current.set(new Caller(lead, "Kak Ketua", Set.of(Role.MODERATOR, Role.ORGANIZER), null, null));
        CaseView taken = cases.takeOver(opened.id());
        assertThat(taken.mine()).isTrue();
        assertThat(taken.version()).as("a lease is not a change").isEqualTo(opened.version());
        cast.act(rani, Role.MODERATOR);
        assertRefused(
                () -> cases.decide(opened.id(), new DecideCase(1, opened.version(), Outcome.PUBLISH, null)),
                "moderation.claimed-by-other");
        List<?> logged = em.createNativeQuery("select account_id, details from audit_entry where subject_kind = 'case'"
                        + " and action = 'moderation.taken-over' and subject_id = ?1")
                .setParameter(1, opened.id())
                .getResultList();
        assertThat(logged).hasSize(1);
        assertThat((Object[]) logged.get(0)).containsExactly(lead, "from account " + rani);
    }

    @Test
    @DisplayName("A second claim by the same moderator lengthens the lease, and is not logged as another claim")
    void lengthensTheLeaseOfWhoGoesOnReading() throws Exception {
        CaseView opened = opened(cast.moderator("Kak Rani"));
        cases.claim(opened.id());
        transaction.begin();
        em.createNativeQuery("update moderation_case set claimed_until = now() + interval '1 minute' where id = ?1")
                .setParameter(1, opened.id())
                .executeUpdate();
        transaction.commit();
        assertThat(leftSeconds(opened.id())).isLessThanOrEqualTo(60);

        cases.claim(opened.id());

        assertThat(leftSeconds(opened.id())).isBetween(590L, 600L);
        assertThat(em.createNativeQuery("select count(*) from audit_entry where subject_kind = 'case'"
                                + " and action = 'moderation.claimed' and subject_id = ?1")
                        .setParameter(1, opened.id())
                        .getSingleResult())
                .isEqualTo(1L);
    }

    private long leftSeconds(long caseId) {
        return ((Number) em.createNativeQuery("select cast(extract(epoch from claimed_until - clock_timestamp())"
                                + " as bigint) from moderation_case where id = ?1")
                        .setParameter(1, caseId)
                        .getSingleResult())
                .longValue();
    }

    @Test
    @DisplayName("Control: without the lock, two moderators at once both decide")
    void letsBothDecideWithoutTheLock() throws Exception {
        long rani = cast.moderator("Kak Rani");
        CaseView opened = opened(rani);
        CyclicBarrier read = new CyclicBarrier(2);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int each = 0; each < 2; each++) {
            answers.add(executor.submit(() -> decideUnlocked(opened.id(), read)));
        }
        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactly(true, true);
    }

    /** What deciding would be if it looked first and wrote then. */
    private boolean decideUnlocked(long caseId, CyclicBarrier read) throws Exception {
        transaction.begin();
        Object status = em.createNativeQuery("select status from moderation_case where id = ?1")
                .setParameter(1, caseId)
                .getSingleResult();
        read.await();
        int written = "OPEN".equals(status)
                ? em.createNativeQuery("update moderation_case set status = 'VOID' where id = ?1")
                        .setParameter(1, caseId)
                        .executeUpdate()
                : 0;
        transaction.commit();
        return written == 1;
    }

    @Test
    void showsWhatElseTheSamePersonWrote() {
        long rani = cast.moderator("Kak Rani");
        long author = cast.account("Ketut", Role.CHAPERONE, null);
        cast.act(rani, Role.MODERATOR);
        Subject first = newSubject();
        cases.open(caseOf(first, 1, author));
        cases.open(caseOf(first, 2, author));
        long second = cases.open(caseOf(newSubject(), 1, author));
        opened(rani);
        assertThat(cases.bySameAuthor(second)).hasSize(1).allSatisfy(item -> {
            assertThat(item.revision()).isEqualTo(2);
            assertThat(item.status()).isEqualTo(CaseStatus.OPEN);
            assertThat(item.outcome()).isNull();
        });
    }

    private CaseView opened(long moderator, String body) {
        long author = cast.account("Ketut", Role.CHAPERONE, null);
        cast.act(moderator, Role.MODERATOR);
        return cases.view(cases.open(
                new OpenCase(newSubject(), 1, author, "Judul", body, "Elang Laut · Maluku · 13-15", "Pendidikan")));
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
