package id.suara.messaging.returned;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.messaging.addresses.MailTroubles;
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

/**
 * The addresses of guardians and staff that are not written to. One that was corrected is not among them any more, whatever
 * came back from the one before.
 */
@ApplicationScoped
@Transactional
public class Undelivered {

    private static final String OF_FAMILIES =
            """
            select distinct on (t.address_key) m.id, a.id as application, p.full_name, g.name, m.recipient, t.reason, t.times,
              t.closed_at
            from mail_trouble t join outbox_mail m on m.id = t.mail_id
              join outbox_mail_child c on c.mail_id = m.id join person p on p.id = c.person_id
              join guardianship s on s.person_id = p.id join guardian g on g.id = s.guardian_id
              join application a on a.person_id = p.id and a.congress_id = ?1
            where t.closed_at is not null and lower(g.email) = lower(m.recipient) and p.province_code like ?2
            order by t.address_key, p.id""";

    private static final String OF_STAFF =
            """
            select m.id, cast(null as bigint) as application, cast(null as text) as full_name, a.display_name, m.recipient,
              t.reason, t.times, t.closed_at
            from mail_trouble t join outbox_mail m on m.id = t.mail_id
              join account a on m.about_kind = 'account' and a.id = m.about_id
            where t.closed_at is not null and lower(a.contact_email) = lower(m.recipient)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    MailTroubles troubles;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    /** Those that came last first; an officer sees those of children of the own province.
     *
     *  @throws DomainException {@code access.denied} */
    public List<UndeliveredRow> rows() {
        return rows(UndeliveredPolicy.require(current.get(), UndeliveredPolicy.Action.READ));
    }

    /** For the desk's and the news' own use: how many there are of children of a province. */
    public long countIn(String provinceCode) {
        return ((Number) query("select count(*) from (" + OF_FAMILIES + ") x", provinceCode)
                        .getSingleResult())
                .longValue();
    }

    /** The provinces of the children whom a mail names. */
    public List<String> provincesOf(long mailId) {
        List<?> codes = em.createNativeQuery("select distinct p.province_code from outbox_mail_child c"
                        + " join person p on p.id = c.person_id where c.mail_id = ?1")
                .setParameter(1, mailId)
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }

    /** Writes to it again: somebody made sure that it is right. What was not sent meanwhile stays unsent.
     *
     *  @param id a row's
     *  @throws DomainException {@code access.denied}; {@code messaging.no-mail} (not found) for one that is not on the caller's
     *     list */
    public void reopen(long id) {
        UndeliveredRow row = rows(UndeliveredPolicy.require(current.get(), UndeliveredPolicy.Action.REOPEN)).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("messaging.no-mail"));
        troubles.reopen(row.address());
        deeds.fire(Deed.of("messaging.address-reopened", new Subject("mail", id)));
    }

    private List<UndeliveredRow> rows(String province) {
        String words = "select * from (select * from (" + OF_FAMILIES + ") f"
                + (province == null ? " union all " + OF_STAFF : "") + ") x order by closed_at desc, id";
        return ((List<?>) query(words, province).getResultList())
                .stream().map(row -> row((Object[]) row)).toList();
    }

    private Query query(String words, String province) {
        return em.createNativeQuery(words)
                .setParameter(1, congresses.current().map(Congress::getId).orElse(0L))
                .setParameter(2, province == null ? "%" : province);
    }

    private static UndeliveredRow row(Object[] cells) {
        return new UndeliveredRow(
                ((Number) cells[0]).longValue(),
                cells[1] == null ? null : ((Number) cells[1]).longValue(),
                (String) cells[2],
                (String) cells[3],
                (String) cells[4],
                (String) cells[5],
                ((Number) cells[6]).intValue(),
                instant(cells[7]));
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
