package id.suara.messaging.reminders;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Phase;
import id.suara.congress.PhaseKind;
import id.suara.kernel.Subject;
import id.suara.messaging.notices.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ideas are taken no more: told to children who have one that is not sent. */
@ApplicationScoped
public class WritingEnds implements ReminderSource {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Override
    public String kind() {
        return "writing-ends";
    }

    @Override
    public List<Integer> usual() {
        return List.of(3 * 24 * 60, 24 * 60, 60);
    }

    @Override
    public List<Coming> coming(Instant after, Instant until) {
        return congresses.current().stream()
                .flatMap(congress -> end(congress).stream()
                        .filter(end -> end.isAfter(after) && !end.isAfter(until))
                        .map(end -> new Coming(new Subject("congress", congress.getId()), end)))
                .toList();
    }

    private Optional<Instant> end(Congress congress) {
        return congresses.phase(congress.getId(), PhaseKind.IDEAS).map(Phase::getClosesAt);
    }

    @Override
    public List<Reminded> readers(Coming coming) {
        boolean stands = congresses
                .current()
                .filter(congress -> congress.getId() == coming.about().id())
                .flatMap(this::end)
                .filter(coming.at()::equals)
                .isPresent();
        if (!stands) {
            return List.of();
        }
        List<?> authors = em.createNativeQuery(
                        "select distinct d.author_id from idea_draft d join account a on a.id = d.author_id"
                                + " join application p on p.account_id = a.id and p.congress_id = ?1"
                                + " where a.status = 'ACTIVE' order by d.author_id")
                .setParameter(1, coming.about().id())
                .getResultList();
        return authors.stream()
                .map(author -> Reminded.inApplication(((Number) author).longValue(), NoticeKind.WRITING_ENDS))
                .toList();
    }
}
