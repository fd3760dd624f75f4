package id.suara.messaging.announcements;

import id.suara.congress.Congresses;
import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.messaging.Letter;
import id.suara.messaging.Outbox;
import id.suara.messaging.WriteMail;
import id.suara.messaging.announcements.AnnouncementPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writing announcements, and looking at whom they reach; {@link AnnouncementReleases} lets them go. */
@ApplicationScoped
@Transactional
public class Announcements {

    static final String KIND = "announcement";

    private static final int SAMPLE = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Readers readers;

    @Inject
    Copies copies;

    @Inject
    AnnouncementWords words;

    @Inject
    Outbox outbox;

    @Inject
    KnownAnnouncements known;

    @Inject
    Accounts accounts;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Whom filters reach now. Nothing is kept.
     *
     *  @throws DomainException {@code access.denied} */
    public AudienceEffect audience(@Valid Audience audience) {
        AnnouncementPolicy.require(caller.get(), Action.WRITE);
        return effect(readers.of(audience, congresses.requireCurrent()));
    }

    private static AudienceEffect effect(Readers.Found found) {
        return new AudienceEffect(
                found.readers().size(),
                (int) found.readers().stream()
                        .filter(reader -> reader.email() != null)
                        .count(),
                found.unreachable(),
                found.readers().stream().limit(SAMPLE).map(Reader::name).toList(),
                found.readers().size() > Announcement.ALONE);
    }

    /** The announcement as one of those whom it would reach now would get it, whether it is kept or not.
     *
     *  @param number which of them, from 1; beyond the last is the last
     *  @throws DomainException {@code access.denied}; {@code messaging.text-wrong} (invalid) with the faults by field; {@code
     *     announcements.nobody} (conflict) when it reaches nobody */
    public Preview preview(@Valid WriteAnnouncement announcement, int number) {
        AnnouncementPolicy.require(caller.get(), Action.WRITE);
        words.requireFit(announcement);
        List<Reader> all =
                readers.of(announcement.audience(), congresses.requireCurrent()).readers();
        if (all.isEmpty()) {
            throw DomainException.conflict("announcements.nobody");
        }
        int shown = Math.max(1, Math.min(number, all.size()));
        Reader reader = all.get(shown - 1);
        Locale locale = Locale.forLanguageTag(reader.language());
        String link = words.plainLink(reader);
        Letter mail = outbox.preview(words.mail(announcement, reader, link), link, words.sender(locale), locale);
        return new Preview(
                shown,
                all.size(),
                reader.name(),
                reader.language(),
                reader.email() != null,
                mail.subject(),
                mail.text(),
                mail.html());
    }

    /** Keeps a first draft.
     *
     *  @return its id
     *  @throws DomainException {@code access.denied}; {@code messaging.text-wrong} (invalid) with the faults by field */
    public long write(@Valid WriteAnnouncement announcement) {
        AnnouncementPolicy.require(caller.get(), Action.WRITE);
        words.requireFit(announcement);
        Announcement draft = Announcement.drafted(
                congresses.requireCurrent().getId(), announcement, caller.get().requireAccount(), clock.instant());
        em.persist(draft);
        em.flush();
        known.tell("messaging.announcement-drafted", draft, null);
        return draft.getId();
    }

    /** Says something else, or to others; what was approved or waited for approval is a draft again.
     *
     *  @param version the one that was seen
     *  @throws DomainException as {@link #write}; {@code announcements.none} (not found); {@code announcements.changed} (stale);
     *     {@code announcements.released} (conflict) */
    public void change(long id, long version, @Valid WriteAnnouncement announcement) {
        AnnouncementPolicy.require(caller.get(), Action.WRITE);
        words.requireFit(announcement);
        Announcement draft = known.seen(id, version);
        draft.change(announcement, caller.get().requireAccount(), clock.instant());
        known.tell("messaging.announcement-changed", draft, null);
    }

    /** @throws DomainException as {@link #change} */
    public void discard(long id, long version) {
        AnnouncementPolicy.require(caller.get(), Action.WRITE);
        Announcement draft = known.seen(id, version);
        if (!draft.getStatus().isOpen()) {
            throw DomainException.conflict("announcements.released");
        }
        known.tell("messaging.announcement-discarded", draft, null);
        em.remove(draft);
    }

    /** Sends the caller what their own eyes would read, in both languages, to their address; none of the readers.
     *
     *  @throws DomainException as {@link #write}; {@code announcements.no-address} (conflict) for a caller without one */
    public void testToMyself(@Valid WriteAnnouncement announcement) {
        AnnouncementPolicy.require(caller.get(), Action.WRITE);
        words.requireFit(announcement);
        Account me = accounts.find(caller.get().requireAccount());
        if (me.getContactEmail() == null) {
            throw DomainException.conflict("announcements.no-address");
        }
        for (String language : List.of("id", "en")) {
            Reader reader = new Reader(
                    Reader.Kind.ACCOUNT,
                    me.getId(),
                    me.getId(),
                    me.getDisplayName(),
                    me.getContactEmail(),
                    language,
                    List.of(),
                    List.of(me.getDisplayName()),
                    Set.of());
            String link = words.plainLink(reader);
            outbox.write(
                    new WriteMail(
                            KIND + "-test",
                            new Subject("account-" + language, me.getId()),
                            me.getDisplayName(),
                            me.getContactEmail(),
                            language,
                            Map.of()),
                    words.mail(announcement, reader, link),
                    link,
                    words.sender(Locale.forLanguageTag(language)));
        }
    }

    /** The current congress's, the newest first.
     *
     *  @param before an announcement's id, those older than it; null begins at the newest
     *  @throws DomainException {@code access.denied} */
    public List<AnnouncementRow> rows(Long before, int most) {
        AnnouncementPolicy.require(caller.get(), Action.READ);
        return em.createQuery(
                        "select a from Announcement a where a.congressId = :congress and a.id < :before order by a.id desc",
                        Announcement.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    /** @throws DomainException {@code access.denied}; {@code announcements.none} (not found) */
    public AnnouncementRow row(long id) {
        AnnouncementPolicy.require(caller.get(), Action.READ);
        return row(known.find(id));
    }

    private AnnouncementRow row(Announcement announcement) {
        Copies.Progress progress = copies.progress(announcement.getId());
        return new AnnouncementRow(
                announcement.getId(),
                announcement.getStatus(),
                announcement.words(),
                accounts.find(announcement.getWrittenBy()).getDisplayName(),
                announcement.getWrittenAt(),
                announcement.getApprovedBy() == null
                        ? null
                        : accounts.find(announcement.getApprovedBy()).getDisplayName(),
                announcement.getRecipients(),
                progress.told(),
                progress.leftOut(),
                progress.mailed(),
                progress.waiting(),
                progress.failed(),
                announcement.getEndedAt(),
                caller.get().isSignedIn()
                        && announcement.getWrittenBy() == caller.get().accountId(),
                announcement.getVersion());
    }

    /** Whether the caller may write them, for pages. */
    public boolean mayWrite() {
        return AnnouncementPolicy.allows(caller.get(), Action.WRITE);
    }
}
