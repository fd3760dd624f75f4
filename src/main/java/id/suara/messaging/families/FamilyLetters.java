package id.suara.messaging.families;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.consent.Guardians;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.messaging.Letter;
import id.suara.messaging.Outbox;
import id.suara.messaging.WriteMail;
import id.suara.messaging.families.FamilyRecipients.Recipient;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Placeholder;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writing to the guardians of chosen children, and reading what was written to them. */
@ApplicationScoped
@Transactional
public class FamilyLetters {

    static final String KIND = "family-letter";

    /** What the words may name. */
    public static final Set<Placeholder> NAMES =
            EnumSet.of(Placeholder.GUARDIAN, Placeholder.CHILDREN, Placeholder.CONGRESS);

    private static final String STATUS = "/status";

    @PersistenceContext
    EntityManager em;

    @Inject
    FamilyRecipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Guardians guardians;

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

    /** Whom a letter about these applications would reach, before there are words.
     *
     *  @param ids at most {@link WriteToFamilies#MOST_AT_ONCE}
     *  @throws DomainException {@code access.denied} */
    public LetterEffect audience(Collection<Long> ids) {
        String province = FamilyPolicy.require(current.get(), FamilyPolicy.Action.WRITE);
        return effect(recipients.of(Set.copyOf(ids), province), null);
    }

    /** What {@link #write} would come to now, with the mail as its first recipient would read it. Nothing is sent or kept.
     *
     *  @throws DomainException as {@link #write}, but for the unreachable: the effect says who they are */
    public LetterEffect preview(@Valid WriteToFamilies letter) {
        String province = FamilyPolicy.require(current.get(), FamilyPolicy.Action.WRITE);
        requireFit(letter);
        FamilyRecipients.Sorted sorted = recipients.of(letter.ids(), province);
        return effect(
                sorted,
                sorted.recipients().isEmpty()
                        ? null
                        : sample(letter, sorted.recipients().get(0)));
    }

    /** Sends it, one mail to each guardian.
     *
     *  @throws DomainException {@code access.denied}; {@code messaging.text-wrong} (invalid) with the faults by field; {@code
     *     messaging.families-unreachable} (conflict) when nobody may or can be written to, and nothing is kept then */
    public LetterEffect write(@Valid WriteToFamilies letter) {
        String province = FamilyPolicy.require(current.get(), FamilyPolicy.Action.WRITE);
        requireFit(letter);
        FamilyRecipients.Sorted sorted = recipients.of(letter.ids(), province);
        if (sorted.recipients().isEmpty()) {
            throw DomainException.conflict("messaging.families-unreachable");
        }
        Congress congress = congresses.requireCurrent();
        FamilyLetter written = FamilyLetter.written(
                congress.getId(),
                province,
                letter,
                sorted.recipients().size(),
                current.get().requireAccount(),
                clock.instant());
        em.persist(written);
        em.flush();
        for (Recipient recipient : sorted.recipients()) {
            FamilyLetterCopy copy =
                    FamilyLetterCopy.of(written.id(), recipient.first().guardianId(), recipient.personIds());
            em.persist(copy);
            send(letter, recipient, copy);
        }
        deeds.fire(Deed.of(
                "messaging.families-written",
                new Subject(KIND, written.id()),
                sorted.recipients().size() + " guardians of " + sorted.children() + " children"));
        return effect(sorted, null);
    }

    private void send(WriteToFamilies letter, Recipient recipient, FamilyLetterCopy copy) {
        String language = letter.languageFor(recipient.first().language());
        String link = settings.baseUrl()
                + STATUS
                + "?link="
                + guardians.linkPath(recipient.first().personId()).substring(Guardians.LINK_PATH.length());
        outbox.write(
                new WriteMail(
                                KIND,
                                new Subject(KIND, copy.id()),
                                recipient.first().guardian(),
                                recipient.first().email(),
                                language,
                                Map.of())
                        .in(zones(recipient)),
                words(letter, recipient, language, link),
                link,
                sender(Locale.forLanguageTag(language)));
    }

    private Set<ZoneId> zones(Recipient recipient) {
        return recipient.provinceCodes().stream()
                .flatMap(code -> regions.province(code).stream())
                .map(Province::zone)
                .collect(Collectors.toSet());
    }

    /** As it would be sent, but for the link, which is the guardian's alone. */
    private LetterEffect.Sample sample(WriteToFamilies letter, Recipient recipient) {
        String language = letter.languageFor(recipient.first().language());
        Locale locale = Locale.forLanguageTag(language);
        String link = settings.baseUrl() + STATUS;
        Letter mail = outbox.preview(words(letter, recipient, language, link), link, sender(locale), locale);
        return new LetterEffect.Sample(recipient.first().guardian(), language, mail.subject(), mail.text());
    }

    private String sender(Locale locale) {
        return Texts.named(
                Texts.get(locale, "messaging.families.sender"),
                Map.of("congress", congresses.requireCurrent().getName()));
    }

    private Wording.Filled words(WriteToFamilies letter, Recipient recipient, String language, String link) {
        Locale locale = Locale.forLanguageTag(language);
        Wording.Filled filled = wording(letter, language)
                .filled(
                        Map.of(
                                Placeholder.GUARDIAN.word(),
                                recipient.first().guardian(),
                                Placeholder.CHILDREN.word(),
                                listed(locale, recipient.nicknames()),
                                Placeholder.CONGRESS.word(),
                                congresses.requireCurrent().getName()),
                        locale);
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(Texts.named(
                Texts.get(locale, "messaging.families.greeting"),
                Map.of("name", recipient.first().guardian()))));
        blocks.addAll(filled.blocks());
        blocks.add(paragraph(Texts.named(
                Texts.get(locale, "messaging.families.signed"),
                Map.of("name", current.get().name()))));
        blocks.add(new Block(Block.Kind.LINK, List.of(link)));
        return new Wording.Filled(filled.subject(), blocks, filled.button());
    }

    private static String listed(Locale locale, List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + Texts.get(locale, "messaging.families.and") + " "
                        + names.get(last);
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, List.of(text));
    }

    private static Wording wording(WriteToFamilies letter, String language) {
        String button = Texts.get(Locale.forLanguageTag(language), "messaging.families.button");
        return language.equals("en")
                ? new Wording(letter.subjectEn(), letter.bodyEn(), button)
                : new Wording(letter.subject(), letter.body(), button);
    }

    private static void requireFit(WriteToFamilies letter) {
        List<String> languages = Stream.of("id", "en").filter(letter::isIn).toList();
        if (languages.isEmpty()) {
            throw DomainException.invalid(
                            "messaging.text-wrong",
                            List.of(
                                    new FieldError("subject", "messaging.text-blank"),
                                    new FieldError("body", "messaging.text-blank")))
                    .with("names", "");
        }
        languages.forEach(language -> wording(letter, language)
                .requireFit(Set.of(), NAMES, field -> field + (language.equals("en") ? "En" : "")));
    }

    private static LetterEffect effect(FamilyRecipients.Sorted sorted, LetterEffect.Sample sample) {
        return new LetterEffect(
                sorted.recipients().size(),
                sorted.children(),
                sorted.leftOut(),
                sorted.unreachable().stream()
                        .map(line ->
                                new LetterEffect.Unreachable(line.applicationId(), line.fullName(), line.guardian()))
                        .toList(),
                sample);
    }

    /** What was written for the current congress, the newest first; an office's own and what organizers wrote to guardians of
     *  its children.
     *
     *  @param before a letter's id, those older than it; null begins at the newest
     *  @throws DomainException {@code access.denied} */
    public List<FamilyLetterRow> letters(Long before, int most) {
        String province = FamilyPolicy.require(current.get(), FamilyPolicy.Action.READ);
        return em.createQuery(
                        "select new id.suara.messaging.families.FamilyLetterRow(l.id, l.provinceCode, l.subject, l.body,"
                                + " l.subjectEn, l.bodyEn, l.recipients, a.displayName, l.writtenAt) from FamilyLetter l"
                                + " join Account a on a.id = l.writtenBy where l.congressId = :congress and l.id < :before"
                                + " and (:all = true or l.provinceCode = :province or exists (select c.id from FamilyLetterCopy c"
                                + " join c.children child, Person p where c.letterId = l.id and p.id = child"
                                + " and p.provinceCode = :province)) order by l.id desc",
                        FamilyLetterRow.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setParameter("all", province == null)
                .setParameter("province", province == null ? "" : province)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the caller may write, for pages. */
    public boolean mayWrite() {
        return FamilyPolicy.allows(current.get(), FamilyPolicy.Action.WRITE);
    }
}
