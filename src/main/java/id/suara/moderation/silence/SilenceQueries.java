package id.suara.moderation.silence;

import id.suara.kernel.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Silences for change, and rows for display. */
@Dependent
class SilenceQueries {

    private static final int LONGEST_LIST = 200;

    private static final String ROW = "select s, c.byline, a.displayName, b.displayName, l.displayName from Silence s"
            + " join ModerationCase c on c.id = s.caseId join Account a on a.id = s.askedBy"
            + " left join Account b on b.id = s.confirmedBy left join Account l on l.id = s.liftedBy";

    /** The text by which a child is found. */
    record Text(long caseId, long authorId, String byline) {}

    @PersistenceContext
    EntityManager em;

    /** By the newest case about it; absent for what nobody wrote, or what is taken from sight. */
    Optional<Text> text(Subject about) {
        return em.createQuery(
                        "select c.id, c.authorId, c.byline from ModerationCase c where c.subjectKind = :kind"
                                + " and c.subjectId = :id and not exists (select w.id from WithheldText w"
                                + " where w.subjectKind = c.subjectKind and w.subjectId = c.subjectId) order by c.id desc",
                        Object[].class)
                .setParameter("kind", about.kind())
                .setParameter("id", about.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Text((Long) row[0], (Long) row[1], (String) row[2]));
    }

    List<Silence> of(long accountId) {
        return em.createQuery("select s from Silence s where s.accountId = :account order by s.id", Silence.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Optional<Silence> active(long accountId, Instant now) {
        return em.createQuery(
                        "select s from Silence s where s.accountId = :account and s.liftedAt is null and s.endsAt > :now",
                        Silence.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    List<SilenceRow> rows(long staff, Instant now) {
        return em.createQuery(ROW + " order by s.askedAt desc, s.id desc", Object[].class)
                .setMaxResults(LONGEST_LIST)
                .getResultStream()
                .map(row -> row(row, staff, now))
                .sorted(Comparator.comparing(row -> row.state().isPending() ? row.state() : SilenceState.ENDED))
                .toList();
    }

    Optional<SilenceRow> row(long silenceId, long staff, Instant now) {
        return em.createQuery(ROW + " where s.id = :id", Object[].class)
                .setParameter("id", silenceId)
                .getResultStream()
                .findFirst()
                .map(row -> row(row, staff, now));
    }

    private static SilenceRow row(Object[] row, long staff, Instant now) {
        Silence silence = (Silence) row[0];
        return new SilenceRow(
                silence.getId(),
                (String) row[1],
                silence.state(now),
                silence.getDays(),
                silence.getReason(),
                (String) row[2],
                silence.getAskedAt(),
                (String) row[3],
                silence.getBeginsAt(),
                silence.getEndsAt(),
                (String) row[4],
                silence.getLiftedAt(),
                silence.isAskedBy(staff));
    }
}
