package id.suara.messaging;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.TransactionMemory;
import id.suara.messaging.addresses.AddressKeys;
import id.suara.messaging.addresses.MailTroubles;
import id.suara.messaging.texts.MailKind;
import id.suara.messaging.texts.MailTexts;
import id.suara.messaging.texts.Manner;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    MailHeaders headers;

    @Inject
    SendingRules rules;

    @Inject
    Nights nights;

    @Inject
    AddressKeys keys;

    @Inject
    MailTroubles troubles;

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

    /** Writes a mail in the caller's transaction; none where its reader does not want such. A second one of the same kind
     *  about the same thing in one transaction takes the place of the first. It goes by day where the child is, but for kinds
     *  in a hurry ({@link Manner.Hurry}). */
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
        write(mail, templates.render(words, link, sender, headers.stopPage(mail), mail.locale()), clock.instant());
    }

    /** Writes a mail of a kind that takes things in ({@link Manner.Gathering}), or adds to the one that still waits for that
     *  reader. A part about something that it speaks of already takes that one's place; an empty part takes it back, and the
     *  mail goes not at all when nothing is left. Safe with several transactions at a time.
     *
     *  @param said the frame as it is to be now, and the parts that came up
     *  @throws IllegalArgumentException for a kind that takes nothing in: a fault of ours */
    @Transactional(TxType.MANDATORY)
    public void gather(@Valid WriteMail mail, Gathered said) {
        Manner.Gathering gathering = MailKind.mannerOf(mail.kind()).gathering();
        if (!gathering.takesIn()) {
            throw new IllegalArgumentException(mail.kind() + " takes nothing in");
        }
        String key = mail.kind() + " " + keys.of(mail.recipient()) + " "
                + (gathering == Manner.Gathering.SAME_READER ? "*" : mail.about());
        OutboxMail waiting = waiting(key);
        if (waiting == null) {
            if (!said.isEmpty()) {
                OutboxMail fresh =
                        queued(mail, gatheredLetter(mail, said), clock.instant().plus(rules.gathering()));
                fresh.gather(key, said);
                writing().gathers(key, fresh.getId());
            }
            return;
        }
        Gathered all = waiting.getGathered().orElseThrow().with(said);
        if (all.isEmpty()) {
            waiting.withheld(OVERTAKEN);
            writing().gathersNoMore(key);
        } else {
            waiting.rewrite(gatheredLetter(mail, all));
            waiting.gather(key, all);
        }
    }

    private Letter gatheredLetter(WriteMail mail, Gathered said) {
        return templates.render(said.words(), said.link(), said.sender(), headers.stopPage(mail), mail.locale());
    }

    /** The one that takes in what has this key, locked; null when there is none. */
    private OutboxMail waiting(String key) {
        Optional<Long> own = writing().gathering(key);
        if (own.isPresent()) {
            return em.find(OutboxMail.class, own.get());
        }
        // Two transactions that both find none would write two: the second one waits here for the first.
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 17)) as text)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, key)
                .getSingleResult();
        List<?> found = em.createNativeQuery(
                        "select * from outbox_mail where gather_key = ?1 for update", OutboxMail.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setHint("eclipselink.refresh", true)
                .setParameter(1, key)
                .getResultList();
        if (found.isEmpty()) {
            return null;
        }
        OutboxMail waiting = (OutboxMail) found.get(0);
        writing().gathers(key, waiting.getId());
        return waiting;
    }

    /** As {@link #write(WriteMail, Wording.Filled, String, String)} would write it; nothing is written. */
    public Letter preview(Wording.Filled words, String link, String sender, Locale locale) {
        return templates.render(words, link, sender, "", locale);
    }

    private Letter letter(WriteMail mail) {
        Wording words = writing().words(mail.kind(), mail.language(), () -> texts.edited(mail.kind(), mail.language()));
        if (words != null) {
            try {
                return templates.render(
                        words.filled(mail.values(), mail.locale()),
                        String.valueOf(mail.values().get("link")),
                        "",
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
        Optional<Long> written = writing().mail(mail.kind(), mail.about());
        if (written.isPresent()) {
            em.find(OutboxMail.class, written.get()).rewrite(letter);
            return;
        }
        if (MailKind.mannerOf(mail.kind()).gathering() == Manner.Gathering.PLACE) {
            MailKind.ofPlaces().stream()
                    .filter(kind -> !kind.equals(mail.kind()))
                    .forEach(kind -> withholdOwn(kind, mail.about()));
            withholdAll(MailKind.ofPlaces(), mail.about());
        }
        writing().remember(mail.kind(), mail.about(), queued(mail, letter, due).getId());
    }

    private OutboxMail queued(WriteMail mail, Letter letter, Instant due) {
        String messageId = messageId();
        Set<ZoneId> zones = nights.of(mail);
        OutboxMail fresh =
                OutboxMail.queued(mail, letter, messageId, clock.instant(), rules.day(due, zones, messageId));
        fresh.keepNightOf(zones);
        em.persist(fresh);
        tell();
        return fresh;
    }

    /** Keeps back what waits to be sent of one kind about one thing, because it has been overtaken. What is being sent
     *  this moment still goes. */
    @Transactional(TxType.MANDATORY)
    public void withhold(String kind, Subject about) {
        if (!withholdOwn(kind, about)) {
            withholdAll(List.of(kind), about);
        }
    }

    /** @return whether this transaction had written one */
    private boolean withholdOwn(String kind, Subject about) {
        Optional<Long> written = writing().mail(kind, about);
        written.ifPresent(mailId -> {
            em.find(OutboxMail.class, mailId).withheld(OVERTAKEN);
            writing().forget(kind, about);
        });
        return written.isPresent();
    }

    private void withholdAll(List<String> kinds, Subject about) {
        // An update that does not flush first: an import asks a thousand guardians, and nothing it wrote is meant.
        em.createQuery("update OutboxMail m set m.status = :withheld, m.dueAt = null, m.error = :why,"
                        + " m.gatherKey = null, m.gathered = null,"
                        + " m.version = m.version + 1 where m.aboutKind = :aboutKind and m.aboutId = :aboutId"
                        + " and m.kind in :kinds and m.status in (:queued, :retry)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("withheld", MailStatus.WITHHELD)
                .setParameter("why", OVERTAKEN)
                .setParameter("aboutKind", about.kind())
                .setParameter("aboutId", about.id())
                .setParameter("kinds", kinds)
                .setParameter("queued", MailStatus.QUEUED)
                .setParameter("retry", MailStatus.RETRY)
                .executeUpdate();
    }

    /** Tries once more a mail that failed, came back, or was kept back because others did; its address is written to again.
     *
     *  @throws DomainException {@code messaging.no-mail} (not found), {@code messaging.not-failed} (conflict) */
    public void retry(long mailId) {
        caller.get().require(Role.ORGANIZER, Role.ADMINISTRATOR);
        OutboxMail mail = Optional.ofNullable(em.find(OutboxMail.class, mailId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> DomainException.notFound("messaging.no-mail"));
        mail.queueAgain(clock.instant());
        troubles.reopen(mail.getRecipient());
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
