package id.suara.moderation;

import id.suara.safeguarding.EvidenceWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.stream.Stream;

/** Gives safeguarding the newest text about a thing, as it was written: a case keeps each revision that waits to be read, and
 *  what its author said to a refusal. */
@ApplicationScoped
class CaseEvidence {

    @PersistenceContext
    EntityManager em;

    public void on(@Observes EvidenceWanted wanted) {
        em.createQuery(
                        "select c from ModerationCase c where c.subjectKind = :kind"
                                + " and c.subjectId = :id order by c.revision desc, c.id desc",
                        ModerationCase.class)
                .setParameter("kind", wanted.subject().kind())
                .setParameter("id", wanted.subject().id())
                .setMaxResults(1)
                .getResultStream()
                .flatMap(found -> Stream.of(found.text().joined(), found.getAppealWords()))
                .filter(Objects::nonNull)
                .forEach(wanted::keep);
    }
}
