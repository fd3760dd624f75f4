package id.suara.messaging;

import id.suara.kernel.Texts;
import id.suara.messaging.texts.MailKind;
import id.suara.messaging.texts.MailText;
import id.suara.messaging.texts.MailTexts;
import id.suara.messaging.texts.Placeholder;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that mails say now, and how a mail with other words would look. */
@ApplicationScoped
@Transactional
public class MailWordings {

    /** @param edition 0 before anybody wrote one
     *  @param edited whether it differs from the original by somebody's deed */
    public record Current(MailKind kind, String language, int edition, boolean edited, Wording words) {}

    @Inject
    MailTexts texts;

    @Inject
    Templates templates;

    @Inject
    RealValues real;

    /** @throws id.suara.kernel.DomainException {@code access.denied}, {@code messaging.no-kind} (not found) */
    public Current current(MailKind kind, String language) {
        MailText newest = texts.newest(kind, language).orElse(null);
        Wording written = newest == null ? null : newest.words().orElse(null);
        return new Current(
                kind,
                language,
                newest == null ? 0 : newest.getEdition(),
                written != null,
                written != null ? written : templates.original(kind, Locale.forLanguageTag(language)));
    }

    /** A mail to nobody, with example values.
     *
     *  @throws id.suara.kernel.DomainException as {@link #current}; {@code messaging.text-wrong} (invalid) */
    public Letter preview(MailKind kind, String language, Wording words) {
        return preview(kind, language, words, Map.of());
    }

    /** As {@link #preview}, with the values of a child who is really there; that it was read is kept.
     *
     *  @throws id.suara.kernel.DomainException as {@link #preview} */
    public Letter previewReal(MailKind kind, String language, Wording words) {
        texts.newest(kind, language);
        return preview(kind, language, words, real.of(Locale.forLanguageTag(language)));
    }

    private Letter preview(MailKind kind, String language, Wording words, Map<String, Object> known) {
        texts.newest(kind, language);
        words.requireFit(kind);
        Locale locale = Locale.forLanguageTag(language);
        Map<String, Object> examples = new HashMap<>();
        for (Placeholder placeholder : kind.allowed()) {
            String example = Texts.get(locale, "messaging.example." + placeholder.word());
            examples.put(
                    placeholder.word(), placeholder == Placeholder.ANSWERS ? List.of(example.split("; ")) : example);
        }
        known.forEach(examples::replace);
        return templates.render(words.filled(examples, locale), String.valueOf(examples.get("link")), "", "", locale);
    }
}
