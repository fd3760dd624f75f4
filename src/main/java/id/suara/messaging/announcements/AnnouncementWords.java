package id.suara.messaging.announcements;

import id.suara.congress.Congresses;
import id.suara.consent.Guardians;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Settings;
import id.suara.kernel.Texts;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Placeholder;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an announcement says to one reader. */
@ApplicationScoped
class AnnouncementWords {

    private static final String STATUS = "/status";

    @Inject
    Congresses congresses;

    @Inject
    Guardians guardians;

    @Inject
    Settings settings;

    /** @throws DomainException {@code messaging.text-wrong} (invalid) with every fault by field */
    public void requireFit(WriteAnnouncement words) {
        Set<Placeholder> names = names(words.audience());
        List<FieldError> faults = new ArrayList<>();
        StringBuilder named = new StringBuilder();
        for (String language : List.of("id", "en")) {
            try {
                wording(words, language)
                        .requireFit(Set.of(), names, field -> field + (language.equals("en") ? "En" : ""));
            } catch (DomainException wrong) {
                faults.addAll(wrong.fields());
                named.append(wrong.arguments().get("names"));
            }
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid("messaging.text-wrong", faults).with("names", named);
        }
    }

    public static Set<Placeholder> names(Audience audience) {
        return audience.isForGuardiansAlone()
                ? EnumSet.of(Placeholder.NAME, Placeholder.CONGRESS, Placeholder.CHILDREN)
                : EnumSet.of(Placeholder.NAME, Placeholder.CONGRESS);
    }

    private static Wording wording(WriteAnnouncement words, String language) {
        String button = Texts.get(Locale.forLanguageTag(language), "announcements.button");
        return language.equals("en")
                ? new Wording(words.subjectEn(), words.bodyEn(), button)
                : new Wording(words.subject(), words.body(), button);
    }

    /** Without greeting and link, for the page. */
    public Wording.Filled filled(WriteAnnouncement words, Reader reader) {
        Locale locale = Locale.forLanguageTag(reader.language());
        Map<String, Object> values = new HashMap<>();
        values.put(Placeholder.NAME.word(), reader.name());
        values.put(Placeholder.CONGRESS.word(), congresses.requireCurrent().getName());
        values.put(Placeholder.CHILDREN.word(), listed(locale, reader.nicknames()));
        return wording(words, reader.language()).filled(values, locale);
    }

    /** As a mail. */
    public Wording.Filled mail(WriteAnnouncement words, Reader reader, String link) {
        Locale locale = Locale.forLanguageTag(reader.language());
        Wording.Filled filled = filled(words, reader);
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(
                Texts.named(Texts.get(locale, "messaging.families.greeting"), Map.of("name", reader.name()))));
        blocks.addAll(filled.blocks());
        blocks.add(paragraph(Texts.get(locale, "announcements.signed")));
        blocks.add(new Block(Block.Kind.LINK, List.of(link)));
        return new Wording.Filled(filled.subject(), blocks, filled.button());
    }

    /** Where the mail's button leads: a guardian to their children's status, everybody else to the announcement. */
    public String link(long announcementId, Reader reader) {
        return reader.kind() == Reader.Kind.GUARDIAN
                ? plainLink(reader) + "?link="
                        + guardians.linkPath(reader.children().get(0)).substring(Guardians.LINK_PATH.length())
                : settings.baseUrl() + "/notices/announcement?id=" + announcementId;
    }

    /** The same for somebody else's eyes: nobody of the staff sees a guardian's personal link. */
    public String plainLink(Reader reader) {
        return settings.baseUrl() + (reader.kind() == Reader.Kind.GUARDIAN ? STATUS : "/notices");
    }

    public String sender(Locale locale) {
        return Texts.named(
                Texts.get(locale, "messaging.families.sender"),
                Map.of("congress", congresses.requireCurrent().getName()));
    }

    private static String listed(Locale locale, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + Texts.get(locale, "messaging.families.and") + " "
                        + names.get(last);
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, List.of(text));
    }
}
