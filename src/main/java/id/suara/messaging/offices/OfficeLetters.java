package id.suara.messaging.offices;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.identity.Accounts;
import id.suara.identity.OfficeContact;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.messaging.Outbox;
import id.suara.messaging.WriteMail;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writing to the office of a province, and reading what was written to it. */
@ApplicationScoped
@Transactional
public class OfficeLetters {

    static final String KIND = "office-letter";

    /** Where an office goes from the letter's button. */
    private static final String DESK = "/delegates/nominations";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Accounts accounts;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Sends it to every officer of the province who can be reached.
     *
     *  @return the letter's id
     *  @throws DomainException {@code access.denied}; {@code messaging.office-unknown} (invalid); {@code
     *     messaging.office-unreachable} (conflict) when none of them has an address, and nothing is kept then */
    public long write(@Valid WriteToOffice letter) {
        OfficePolicy.require(current.get(), OfficePolicy.Action.WRITE);
        requireKnown(letter.province());
        List<OfficeContact> office = accounts.office(letter.province());
        if (office.isEmpty()) {
            throw DomainException.conflict("messaging.office-unreachable");
        }
        Congress congress = congresses.requireCurrent();
        OfficeLetter sent = OfficeLetter.sent(
                congress.getId(), letter, office.size(), current.get().requireAccount(), clock.instant());
        em.persist(sent);
        em.flush();
        office.forEach(officer -> send(letter, officer, congress));
        deeds.fire(Deed.of(
                "messaging.office-written",
                new Subject(KIND, sent.id()),
                "province " + letter.province() + ", " + office.size() + " recipients"));
        return sent.id();
    }

    private void send(WriteToOffice letter, OfficeContact officer, Congress congress) {
        Locale locale = Locale.forLanguageTag(letter.language());
        String link = settings.baseUrl() + DESK;
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(
                Texts.named(Texts.get(locale, "messaging.offices.greeting"), Map.of("name", officer.name()))));
        // Words by hand have no placeholders: what looks like one is what was typed.
        Block.of(letter.text())
                .forEach(block -> blocks.add(block.isLink() ? new Block(Block.Kind.PARAGRAPH, block.lines()) : block));
        blocks.add(paragraph(Texts.named(
                Texts.get(locale, "messaging.offices.signed"),
                Map.of("name", current.get().name()))));
        blocks.add(new Block(Block.Kind.LINK, List.of(link)));
        outbox.write(
                new WriteMail(
                        KIND,
                        new Subject("account", officer.accountId()),
                        officer.name(),
                        officer.email(),
                        letter.language(),
                        Map.of()),
                new Wording.Filled(letter.subject(), blocks, Texts.get(locale, "messaging.offices.button")),
                link,
                Texts.named(Texts.get(locale, "messaging.offices.sender"), Map.of("congress", congress.getName())));
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, List.of(text));
    }

    /** Whom a letter would reach.
     *
     *  @throws DomainException {@code access.denied}, {@code messaging.office-unknown} (invalid) */
    public List<OfficeContact> recipients(String province) {
        OfficePolicy.require(current.get(), OfficePolicy.Action.READ);
        requireKnown(province);
        return accounts.office(province);
    }

    /** What was written for the current congress, the newest first.
     *
     *  @param province null for every one
     *  @param before a letter's id, those older than it; null begins at the newest */
    public List<OfficeLetterRow> letters(String province, Long before, int most) {
        OfficePolicy.require(current.get(), OfficePolicy.Action.READ);
        return em.createQuery(
                        "select new id.suara.messaging.offices.OfficeLetterRow(l.id, l.provinceCode, l.subject, l.body,"
                                + " l.recipients, a.displayName, l.writtenAt) from OfficeLetter l"
                                + " join Account a on a.id = l.writtenBy where l.congressId = :congress"
                                + " and l.provinceCode like :province and l.id < :before order by l.id desc",
                        OfficeLetterRow.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("province", province == null ? "%" : province)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }

    private void requireKnown(String province) {
        if (regions.province(province).isEmpty()) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new DomainException.FieldError("province", "messaging.office-unknown")));
        }
    }
}
