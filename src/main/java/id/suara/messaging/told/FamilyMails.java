package id.suara.messaging.told;

import id.suara.delegates.Application;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.messaging.MailStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The mails about a child, and to its guardians about any child of the same province. */
@ApplicationScoped
@Transactional
public class FamilyMails {

    private static final String CELLS =
            "m.id, m.kind, m.subject, m.recipient_name, m.recipient, m.status, m.queued_at, m.due_at, m.sent_at,"
                    + " m.bounced_at, m.error";

    // A mail that names no child is not a family's, though it went to an officer who is a guardian too.
    private static final String THEIRS =
            """
             from outbox_mail m where m.id in (select c.mail_id from outbox_mail_child c where c.person_id = ?1
               union select c.mail_id from guardianship s join guardian g on g.id = s.guardian_id
                 join outbox_mail o on lower(o.recipient) = lower(g.email)
                 join outbox_mail_child c on c.mail_id = o.id join person p on p.id = c.person_id
               where s.person_id = ?1 and p.province_code = ?2)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    /** Newest first.
     *
     *  @param before a mail's id, those written before it; null begins at the newest
     *  @throws DomainException {@code access.denied}; {@code delegates.no-application} (not found) */
    public List<ToldRow> of(long applicationId, Long before, int most) {
        Query query = theirs("select " + CELLS + " " + THEIRS + " and m.id < ?3 order by m.id desc", applicationId)
                .setParameter(3, before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most);
        return ((List<?>) query.getResultList())
                .stream().map(row -> row((Object[]) row)).toList();
    }

    /** One of them with its words; each opening is logged.
     *
     *  @throws DomainException as {@link #of}; {@code messaging.no-mail} (not found) for a mail to another family */
    public ToldMail open(long applicationId, long mailId) {
        Query query = theirs(
                        "select " + CELLS + ", m.text_body, m.html_body " + THEIRS + " and m.id = ?3", applicationId)
                .setParameter(3, mailId);
        Object[] found = (Object[]) ((List<?>) query.getResultList())
                .stream().findFirst().orElseThrow(() -> DomainException.notFound("messaging.no-mail"));
        deeds.fire(Deed.of("messaging.told-read", new Subject("application", applicationId), "mail " + mailId));
        return new ToldMail(row(found), (String) found[11], (String) found[12]);
    }

    private Query theirs(String words, long applicationId) {
        Application application =
                Optional.ofNullable(em.find(Application.class, applicationId)).orElse(null);
        ToldPolicy.require(current.get(), application == null ? null : application.getProvinceCode());
        if (application == null) {
            throw DomainException.notFound("delegates.no-application");
        }
        return em.createNativeQuery(words)
                .setParameter(1, application.getPersonId())
                .setParameter(2, application.getProvinceCode());
    }

    private static ToldRow row(Object[] cells) {
        return new ToldRow(
                ((Number) cells[0]).longValue(),
                (String) cells[1],
                (String) cells[2],
                (String) cells[3],
                (String) cells[4],
                MailStatus.valueOf((String) cells[5]),
                instant(cells[6]),
                instant(cells[7]),
                instant(cells[8]),
                instant(cells[9]),
                (String) cells[10]);
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
