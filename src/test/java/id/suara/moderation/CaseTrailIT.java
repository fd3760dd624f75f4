package id.suara.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.suara.ideas.Cast;
import id.suara.ideas.Shelf;
import id.suara.ideas.SubmitIdea;
import id.suara.kernel.Role;
import id.suara.moderation.merging.Merging;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is left in the audit log of everything that two moderators do to one text. */
@ExtendWith(ArquillianExtension.class)
class CaseTrailIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Cases cases;

    @Inject
    Masks masks;

    @Inject
    Merging merging;

    @Inject
    Reconsideration reconsideration;

    @PersistenceContext
    EntityManager em;

    private final String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private long rani;
    private long adi;

    @BeforeEach
    void twoModerators() {
        cast.openCongress();
        rani = cast.moderator("Kak Rani");
        adi = cast.moderator("Kak Adi");
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName("Part of L15: each step on a text is in the log once, with who took it and nothing of the text")
    void keepsEveryStep() {
        long into = shelf.published("Jalur sepeda");
        long idea = shelf.waiting(new SubmitIdea(
                "protection",
                null,
                "Jalur aman " + letters,
                "Di pulau kami anak-anak berangkat jam lima pagi. Nomorku 0812-3456-7890.",
                "Kami usul ada satu perahu sekolah dengan pelampung.",
                null));
        long author = shelf.authorOf(idea);
        long caseId = caseOf(idea);

        cast.act(rani, Role.MODERATOR);
        CaseView first = cases.claim(caseId);
        cases.claim(caseId);
        CaseHit number = cases.hits(caseId).get(0);
        cases.clear(caseId, number.id());
        cases.clear(caseId, number.id());
        cases.markAgain(caseId, number.id());
        cases.clear(caseId, number.id());
        masks.addEverywhere(caseId, "pulau");
        masks.remove(caseId, masks.of(caseId).get(0).maskId());
        assertThat(cases.decide(caseId, publish(first))).isEqualTo(CaseStatus.OPEN);
        cast.act(adi, Role.MODERATOR);
        CaseView second = cases.claim(caseId);
        String why = "Idemu mirip dengan ide lain, jadi kami gabungkan.";
        merging.decide(
                caseId, new DecideCase(second.revision(), second.version(), Outcome.PUBLISH, why), "idea:" + into);
        reconsideration.undo(caseId);

        assertThat(trail("case", caseId))
                .containsExactly(
                        tuple("moderation.opened", author),
                        tuple("moderation.claimed", rani),
                        tuple("moderation.hit-cleared", rani),
                        tuple("moderation.hit-marked-again", rani),
                        tuple("moderation.hit-cleared", rani),
                        tuple("moderation.masked", rani),
                        tuple("moderation.unmasked", rani),
                        tuple("moderation.first-look", rani),
                        tuple("moderation.claimed", adi),
                        tuple("moderation.decided", adi),
                        tuple("moderation.undone", adi));
        assertThat(trail("idea", idea))
                .filteredOn(step -> step.toList().get(0).toString().startsWith("moderation.merge"))
                .containsExactly(tuple("moderation.merged", adi), tuple("moderation.merge-undone", adi));
        assertThat(em.createNativeQuery("select count(*) from audit_entry a where a.details ~* ?1"
                                + " or a.details like '%0812-3456%'")
                        .setParameter(1, letters)
                        .getSingleResult())
                .isEqualTo(0L);
    }

    private static DecideCase publish(CaseView seen) {
        return new DecideCase(seen.revision(), seen.version(), Outcome.PUBLISH, null);
    }

    private long caseOf(long idea) {
        return ((Number) em.createNativeQuery(
                                "select max(id) from moderation_case where subject_kind = 'idea' and subject_id = ?1")
                        .setParameter(1, idea)
                        .getSingleResult())
                .longValue();
    }

    /** Oldest first: what was done, and by whose account. */
    private List<Tuple> trail(String kind, long id) {
        List<?> rows = em.createNativeQuery("select action, account_id from audit_entry where subject_kind = ?1"
                        + " and subject_id = ?2 order by id")
                .setParameter(1, kind)
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> tuple(row[0], row[1]))
                .toList();
    }
}
