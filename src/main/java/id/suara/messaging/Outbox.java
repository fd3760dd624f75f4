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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Writing mail. What is written here is sent when the transaction has succeeded, and not at all when it has not. */
@ApplicationScoped
@Transactional
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());
    private static final String OVERTAKEN = "overtaken";
    private static final int AT_ONCE = 1000;

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

    /** As {@link #write(WriteMail, Wording.Filled, String, String)}, with events for calendars. */
    @Transactional(TxType.MANDATORY)
    public void write(WriteMail mail, Wording.Filled words, String link, String sender, CalendarNote events) {
        write(mail, words, link, sender);
        em.find(OutboxMail.class, writing().mail(mail.kind(), mail.about()).orElseThrow())
                .remind(events, List.of());
    }

    /** Tells one reader what is different, in a mail of its own that waits for no other: it is about the reader, since several
     *  adults may be told of one child in one transaction, each of other children besides.
     *
     *  @param kind one in a hurry */
    @Transactional(TxType.MANDATORY)
    public void warn(String kind, Retelling reader) {
        Subject about = new Subject(Retelling.READER, keys.of(reader.recipient()));
        reader.said().apply(Optional.empty()).ifPresent(said -> {
            WriteMail mail =
                    new WriteMail(kind, about, reader.recipientName(), reader.recipient(), reader.language(), Map.of());
            write(mail, said.words(), said.link(), said.sender());
            em.find(OutboxMail.class, writing().mail(kind, about).orElseThrow())
                    .remind(said.calendar(), reader.children());
        });
    }

    /** Tells readers what is different from what they knew. What still waits for a reader is said anew, or taken back where
     *  nothing is different any more; a mail is written, and waits for a few minutes, where none waits. What is on its way
     *  counts as told. Safe with several transactions at a time.
     *
     *  @param kind one that is retold ({@link Manner.Gathering#RETOLD})
     *  @throws IllegalArgumentException for another kind: a fault of ours */
    @Transactional(TxType.MANDATORY)
    public void retell(String kind, Collection<Retelling> readers) {
        if (MailKind.mannerOf(kind).gathering() != Manner.Gathering.RETOLD) {
            throw new IllegalArgumentException(kind + " is not retold");
        }
        Map<Long, Retelling> byReader = new LinkedHashMap<>();
        readers.forEach(reader -> byReader.put(keys.of(reader.recipient()), reader));
        Map<Long, List<OutboxMail>> waiting = waiting(kind, byReader.keySet());
        byReader.forEach((key, reader) ->
                retell(new Subject(Retelling.READER, key), kind, reader, waiting.getOrDefault(key, List.of())));
    }

    private void retell(Subject about, String kind, Retelling reader, List<OutboxMail> waiting) {
        String since = waiting.isEmpty() ? null : waiting.get(0).getSince();
        Optional<Retold> told = reader.said().apply(Optional.ofNullable(since));
        Optional<OutboxMail> untried =
                waiting.stream().filter(OutboxMail::isUntried).findFirst();
        waiting.stream()
                .filter(mail -> told.isEmpty() || !untried.equals(Optional.of(mail)))
                .forEach(mail -> mail.withheld(OVERTAKEN));
        if (told.isEmpty()) {
            return;
        }
        WriteMail mail = new WriteMail(
                        kind, about, reader.recipientName(), reader.recipient(), reader.language(), Map.of())
                .in(reader.zones());
        Retold said = told.get();
        Letter letter =
                templates.render(said.words(), said.link(), said.sender(), headers.stopPage(mail), mail.locale());
        OutboxMail telling =
                untried.orElseGet(() -> queued(mail, letter, clock.instant().plus(rules.gathering())));
        telling.retell(letter, said.since(), said.calendar(), reader.children());
    }

    /** What waits for each of the readers, the oldest first, locked. */
    private Map<Long, List<OutboxMail>> waiting(String kind, Collection<Long> readers) {
        // Two transactions that both find none would write two: the second one waits here for the first.
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 17)) as text)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, kind)
                .getSingleResult();
        List<?> found = em.createNativeQuery(
                        "select * from outbox_mail where kind = ?1 and about_kind = ?2"
                                + " and about_id = any (cast(?3 as bigint[])) and status in ('QUEUED', 'RETRY')"
                                + " order by id for update",
                        OutboxMail.class)
                .setHint("eclipselink.refresh", true)
                .setParameter(1, kind)
                .setParameter(2, Retelling.READER)
                .setParameter(3, readers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return found.stream().map(OutboxMail.class::cast).collect(Collectors.groupingBy(mail -> mail.getAbout()
                .id()));
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
            withholdAll(
                    MailKind.ofPlaces(),
                    mail.about().kind(),
                    List.of(mail.about().id()));
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
            withholdAll(List.of(kind), about.kind(), List.of(about.id()));
        }
    }

    /** As {@link #withhold(String, Subject)} for many things, of which this transaction has written nothing yet. */
    @Transactional(TxType.MANDATORY)
    public void withhold(Collection<String> kinds, String aboutKind, List<Long> aboutIds) {
        for (int from = 0; from < aboutIds.size(); from += AT_ONCE) {
            withholdAll(kinds, aboutKind, aboutIds.subList(from, Math.min(from + AT_ONCE, aboutIds.size())));
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

    private void withholdAll(Collection<String> kinds, String aboutKind, List<Long> aboutIds) {
        // An update that does not flush first: an import asks a thousand guardians, and nothing it wrote is meant.
        em.createQuery("update OutboxMail m set m.status = :withheld, m.dueAt = null, m.error = :why,"
                        + " m.version = m.version + 1 where m.aboutKind = :aboutKind and m.aboutId in :aboutIds"
                        + " and m.kind in :kinds and m.status in (:queued, :retry)")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("withheld", MailStatus.WITHHELD)
                .setParameter("why", OVERTAKEN)
                .setParameter("aboutKind", aboutKind)
                .setParameter("aboutIds", aboutIds)
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
