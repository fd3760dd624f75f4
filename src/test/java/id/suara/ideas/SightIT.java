package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.moderation.CaseRow;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Escalation;
import id.suara.moderation.Masks;
import id.suara.moderation.Outcome;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.detection.Rule;
import id.suara.moderation.rules.AddRule;
import id.suara.moderation.rules.DetectionRules;
import id.suara.moderation.rules.RuleTrial;
import id.suara.safeguarding.CloseCase;
import id.suara.safeguarding.CloseReason;
import id.suara.safeguarding.Concerns;
import id.suara.safeguarding.Level;
import id.suara.safeguarding.RaiseConcern;
import id.suara.safeguarding.SealedCases;
import id.suara.safeguarding.TriageCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text that officers look into: who sees it when. */
@ExtendWith(ArquillianExtension.class)
class SightIT {

    @Inject
    Cast cast;

    @Inject
    IdeaForum forum;

    @Inject
    PublishedIdeas published;

    @Inject
    Cases cases;

    @Inject
    Masks masks;

    @Inject
    Escalation escalation;

    @Inject
    Concerns concerns;

    @Inject
    SealedCases sealed;

    @Inject
    DetectionRules rules;

    @Inject
    CurrentCaller current;

    @PersistenceContext
    EntityManager em;

    private final String mark = "Zx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private long author;
    private long moderator;
    private long idea;

    @BeforeEach
    void open() {
        cast.openCongress();
        moderator = cast.moderator("Kak Rani");
    }

    @AfterEach
    void leaveNothingWaiting() {
        cast.act(author, Role.DELEGATE);
        forum.withdraw(idea, null);
    }

    @Test
    @DisplayName(
            "S18 S19 a disclosure is out of the moderators' sight at once, a further revision too, and looks taken")
    void keepsADisclosureFromTheDesk() {
        write("Aku mau bunuh diri saja karena tidak ada yang peduli.");
        assertThat(forum.ownIdea(idea).status()).as("to its author it waits").isEqualTo(TextStatus.HELD);
        cast.act(moderator, Role.MODERATOR);
        assertThat(waiting()).isEmpty();
        long hidden = caseOfIdea(1);
        assertThatThrownBy(() -> cases.view(hidden)).hasMessage("moderation.none");
        assertThatThrownBy(() -> masks.of(hidden)).hasMessage("moderation.none");
        assertThatThrownBy(() -> cases.claim(hidden)).hasMessage("moderation.decided-already");
        assertThatThrownBy(() -> cases.decide(hidden, new DecideCase(1, 1L, Outcome.REFUSE, "Tidak boleh")))
                .hasMessage("moderation.decided-already");

        cast.act(author, Role.DELEGATE);
        forum.revise(idea, forum.ownIdea(idea).version(), text("Kami ingin perahu sekolah yang baru dan aman."));
        cast.act(moderator, Role.MODERATOR);
        assertThat(waiting()).isEmpty();

        close(CloseReason.NO_DANGER);
        cast.act(moderator, Role.MODERATOR);
        assertThat(waiting()).singleElement().satisfies(row -> assertThat(row.revision())
                .isEqualTo(2));
    }

    @Test
    @DisplayName(
            "Part of S18, S7: trying a rule finds nothing in what safeguarding looks into, and shows words to moderators only")
    void keepsADisclosureFromTheTrialOfARule() {
        String words = "sendiri" + mark.replaceAll("[^a-f]", "");
        long organizer = cast.account("Panitia aturan", Role.ORGANIZER, null);
        cast.act(organizer, Role.ORGANIZER);
        long rule = rules.add(new AddRule(Rule.Kind.PHRASE, words, HitClass.WATCHED_WORD, null, null));
        write("Aku mau bunuh diri saja karena " + words + " tidak ada yang peduli.");
        tryAs(moderator, rule, trial -> {
            assertThat(trial.held()).isZero();
            assertThat(trial.hits()).isEmpty();
        });

        close(CloseReason.NO_DANGER);
        tryAs(moderator, rule, trial -> assertThat(trial.hits())
                .singleElement()
                .satisfies(example -> assertThat(example.hit()).isEqualTo(words)));
        cast.act(organizer, Role.ORGANIZER);
        RuleTrial numbers = rules.tryOut(rule);
        assertThat(numbers.held()).isEqualTo(1);
        assertThat(numbers.shown()).isFalse();
        assertThat(numbers.hits()).isEmpty();
    }

    /** As an organizer who moderates too. */
    private void tryAs(long lead, long rule, Consumer<RuleTrial> shows) {
        current.set(new Caller(lead, "Pelaku", Set.of(Role.ORGANIZER, Role.MODERATOR), null, null));
        shows.accept(rules.tryOut(rule));
    }

    @Test
    @DisplayName("S19 what a moderator hands on leaves the desk, and does not come back when the danger was real")
    void handsATextToTheOfficers() {
        write("Kami ingin perahu sekolah yang baru dan aman.");
        cast.act(moderator, Role.MODERATOR);
        CaseView opened = cases.claim(waiting().get(0).id());
        escalation.escalate(opened.id(), "Anak ini sepertinya takut pulang.", false);
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> escalation.escalate(opened.id(), null, false))
                .hasMessage("moderation.decided-already");
        close(CloseReason.HANDED_OVER);
        cast.act(moderator, Role.MODERATOR);
        assertThat(waiting()).isEmpty();
    }

    @Test
    @DisplayName(
            "S18 a published idea vanishes when an officer fears for its author, not by a stranger's form, and comes back")
    void hidesAPublishedIdeaWhenAnOfficerSaysSo() {
        write("Kami ingin perahu sekolah yang baru dan aman.");
        cast.act(moderator, Role.MODERATOR);
        CaseView opened = cases.claim(waiting().get(0).id());
        cases.decide(opened.id(), new DecideCase(1, opened.version(), Outcome.PUBLISH, null));
        cast.act(author, Role.DELEGATE);
        concerns.raise(new RaiseConcern("Aku khawatir", null, null, true, "idea:" + idea, List.of(), null), null);
        assertThat(published.find(idea).title()).isEqualTo(mark);

        long officer = officer();
        sealed.triage(sealedCase(), version(), new TriageCase(Level.MEDIUM, null, null, "Perlu dilihat."));
        assertThatThrownBy(() -> published.find(idea)).hasMessage("ideas.none");
        assertThat(published
                        .page(new IdeaFilter(null, null, null, mark, null, 20))
                        .rows())
                .isEmpty();
        cast.act(author, Role.DELEGATE);
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.HIDDEN);
        assertThat(deedsAboutTheIdea()).as("the audit log does not tell").noneMatch(deed -> deed.contains("hid"));

        cast.act(officer, Role.SAFEGUARDING_OFFICER);
        sealed.close(sealedCase(), version(), new CloseCase(CloseReason.MISTAKE, "Salah paham."));
        assertThat(published.find(idea).title()).isEqualTo(mark);
        assertThat(published
                        .page(new IdeaFilter(null, null, null, mark, null, 20))
                        .rows())
                .hasSize(1);
    }

    private void write(String problem) {
        author = cast.author();
        idea = forum.submit(text(problem));
    }

    private SubmitIdea text(String problem) {
        return new SubmitIdea(
                "education", null, mark, problem, "Kami usul ada satu perahu sekolah dengan pelampung.", null);
    }

    private List<CaseRow> waiting() {
        return cases.queue().rows().stream()
                .filter(row -> row.title().equals(mark))
                .toList();
    }

    private void close(CloseReason reason) {
        officer();
        sealed.close(sealedCase(), version(), new CloseCase(reason, "Sudah dilihat."));
    }

    private long officer() {
        long officer = cast.account("Bu Sari " + mark, Role.SAFEGUARDING_OFFICER, null);
        cast.act(officer, Role.SAFEGUARDING_OFFICER);
        return officer;
    }

    private long sealedCase() {
        return number("select max(id) from safeguarding_case where subject_kind = 'idea' and subject_id = ?1");
    }

    private long version() {
        return number("select version from safeguarding_case where subject_kind = 'idea' and subject_id = ?1"
                + " order by id desc limit 1");
    }

    private long caseOfIdea(int revision) {
        return number("select id from moderation_case where subject_kind = 'idea' and subject_id = ?1 and revision = "
                + revision);
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query).setParameter(1, idea).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<String> deedsAboutTheIdea() {
        return em.createNativeQuery("select action from audit_entry where subject_kind = 'idea' and subject_id = ?1")
                .setParameter(1, idea)
                .getResultList();
    }
}
