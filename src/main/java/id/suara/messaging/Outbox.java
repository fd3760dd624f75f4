package id.suara.messaging;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.TransactionMemory;
import id.suara.messaging.preferences.Preferences;
import id.suara.messaging.texts.MailTexts;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writing mail. What is written here is sent when the transaction has succeeded, and not at all when it has not. */
@ApplicationScoped
@Transactional
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());
    private static final String OVERTAKEN = "overtaken";

    @PersistenceContext
    EntityManager em;

    @Inject
    Templates templates;

    @Inject
    MailTexts texts;

    @Inject
    Preferences preferences;

    @Inject
    Settings settings;

    @Inject
    TransactionMemory memory;

    @Inject
    Event<MailQueued> queued;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Writes a mail in the caller's transaction; none where its reader does not want such. A second one of the same kind about the same thing in one transaction
     *  takes the place of the first. */
    @Transactional(TxType.MANDATORY)
    public void write(@Valid WriteMail mail) {
        write(mail, letter(mail), clock.instant());
    }

    /** As {@link #write(WriteMail)}, to be sent at that time: until then {@link #withhold} surely keeps it back. */
    @Transactional(TxType.MANDATORY)
    public void write(@Valid WriteMail mail, Instant due) {
        write(mail, letter(mail), due);
    }

    /** As {@link #write(WriteMail)}, in words that somebody wrote for this one mail.
     *
     *  @param link where the paragraph that is a link leads
     *  @param sender who writes, and what becomes of replies; it stands below */
    @Transactional(TxType.MANDATORY)
    public void write(@Valid WriteMail mail, Wording.Filled words, String link, String sender) {
        write(mail, templates.render(words, link, sender, mail.locale()), clock.instant());
    }

    /** As {@link #write(WriteMail, Wording.Filled, String, String)} would write it; nothing is written. */
    public Letter preview(Wording.Filled words, String link, String sender, Locale locale) {
        return templates.render(words, link, sender, locale);
    }

    private Letter letter(WriteMail mail) {
        Wording words = writing().words(mail.kind(), mail.language(), () -> texts.edited(mail.kind(), mail.language()));
        if (words != null) {
            try {
                return templates.render(
                        words.filled(mail.values(), mail.locale()),
                        String.valueOf(mail.values().get("link")),
                        "",
                        mail.locale());
            } catch (IllegalArgumentException e) {
                LOG.log(
                        Level.WARNING,
                        "The edited words of {0} cannot be filled: {1}. The original ones are sent.",
                        new Object[] {mail.kind(), e.getMessage()});
            }
        }
        return templates.render(mail.kind(), mail.locale(), mail.values());
    }

    private void write(WriteMail mail, Letter letter, Instant due) {
        if (!preferences.wants(mail.kind(), mail.about())) {
            return;
        }
        Optional<Long> written = writing().mail(mail.kind(), mail.about());
        if (written.isPresent()) {
            em.find(OutboxMail.class, written.get()).rewrite(letter);
            return;
        }
        OutboxMail fresh = OutboxMail.queued(mail, letter, messageId(), clock.instant(), due);
        em.persist(fresh);
        writing().remember(mail.kind(), mail.about(), fresh.getId());
        tell();
    }

    /** Keeps back what waits to be sent of one kind about one thing, because it has been overtaken. What is being sent
     *  this moment still goes. */
    @Transactional(TxType.MANDATORY)
    public void withhold(String kind, Subject about) {
        Optional<Long> written = writing().mail(kind, about);
        if (written.isPresent()) {
            em.find(OutboxMail.class, written.get()).withheld(OVERTAKEN);
            writing().forget(kind, about);
            return;
        }
        // An update that does not flush first: an import asks a thousand guardians, and nothing it wrote is meant.
        em.createQuery("update OutboxMail m set m.status = :withheld, m.dueAt = null, m.error = :why,"
                        + " m.version = m.version + 1 where m.aboutKind = :aboutKind and m.aboutId = :aboutId"
                        + " and m.kind = :kind and m.status in (:queued, :retry)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("withheld", MailStatus.WITHHELD)
                .setParameter("why", OVERTAKEN)
                .setParameter("aboutKind", about.kind())
                .setParameter("aboutId", about.id())
                .setParameter("kind", kind)
                .setParameter("queued", MailStatus.QUEUED)
                .setParameter("retry", MailStatus.RETRY)
                .executeUpdate();
    }

    /** Tries a failed mail once more.
     *
     *  @throws DomainException {@code messaging.no-mail} (not found), {@code messaging.not-failed} (conflict) */
    public void retry(long mailId) {
        caller.get().require(Role.ORGANIZER, Role.ADMINISTRATOR);
        OutboxMail mail = Optional.ofNullable(em.find(OutboxMail.class, mailId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> DomainException.notFound("messaging.no-mail"));
        mail.queueAgain(clock.instant());
        tell();
        deeds.fire(Deed.of("messaging.queued-again", new Subject("mail", mailId)));
    }

    private void tell() {
        if (writing().begin()) {
            queued.fire(new MailQueued());
        }
    }

    private Writing writing() {
        return memory.of(Writing.class, Writing::new);
    }

    private String messageId() {
        String host = settings.baseUrl().getHost();
        return UUID.randomUUID() + "@" + (host == null ? "localhost" : host);
    }
}
