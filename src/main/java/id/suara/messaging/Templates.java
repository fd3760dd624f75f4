package id.suara.messaging;

import id.suara.messaging.texts.MailKind;
import id.suara.messaging.texts.Placeholder;
import id.suara.messaging.texts.Wording;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of every mail: {@code mail/<kind>.<language>.txt.peb} holds the subject, the button's label and the plain text,
 * {@code mail/<kind>.<language>.html.peb} the same for eyes. Words that people wrote are put into
 * {@code mail/layout.edited.*}.
 *
 * <p>Values are escaped in HTML and taken as they are in text. A placeholder without a value is an error, never a gap.
 */
@ApplicationScoped
class Templates {

    private final PebbleEngine plain = engine(false).build();
    private final PebbleEngine html = engine(true).build();
    private final PebbleEngine outlines =
            engine(false).extension(new AsWritten()).build();

    /** @throws RuntimeException for a kind that has no templates, and for a value that is missing: a fault of ours */
    public Letter render(String kind, Locale locale, Map<String, Object> values) {
        String name = "mail/" + kind + "." + locale.getLanguage();
        PebbleTemplate words = plain.getTemplate(name + ".txt.peb");
        return letter(
                evaluated(writer -> words.evaluateBlock("subject", writer, values, locale)),
                evaluated(writer -> words.evaluate(writer, values, locale)),
                evaluated(writer -> html.getTemplate(name + ".html.peb").evaluate(writer, values, locale)));
    }

    /** A letter whose words people wrote.
     *
     *  @param link where the paragraph that is a link leads
     *  @param sender what stands below it; empty for what stands below every mail to a guardian
     *  @param stop where a reader stops such mails; empty for one that has to be read */
    public Letter render(Wording.Filled words, String link, String sender, String stop, Locale locale) {
        Map<String, Object> values = Map.of(
                "sender",
                sender,
                "stop",
                stop,
                "subject",
                words.subject(),
                "blocks",
                words.blocks(),
                "words",
                words.text(),
                "label",
                words.button(),
                "link",
                link);
        String name = "mail/layout.edited." + locale.getLanguage();
        return letter(
                words.subject(),
                evaluated(writer -> plain.getTemplate(name + ".txt.peb").evaluate(writer, values, locale)),
                evaluated(writer -> html.getTemplate(name + ".html.peb").evaluate(writer, values, locale)));
    }

    private static Letter letter(String subject, String text, String html) {
        return new Letter(
                // A name with a line break in it must not begin a header of its own.
                subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(),
                text.replaceAll("\n{3,}", "\n\n").strip() + "\n",
                html);
    }

    /** What came with the installation, with its placeholders, for people to write their own from. */
    public Wording original(MailKind kind, Locale locale) {
        Map<String, Object> names = new HashMap<>();
        for (Placeholder placeholder : kind.allowed()) {
            names.put(
                    placeholder.word(),
                    placeholder == Placeholder.ANSWERS ? List.of(placeholder.written()) : placeholder.written());
        }
        PebbleTemplate words = outlines.getTemplate("mail/" + kind.code() + "." + locale.getLanguage() + ".txt.peb");
        return new Wording(
                evaluated(writer -> words.evaluateBlock("subject", writer, names, locale)),
                evaluated(writer -> words.evaluateBlock("words", writer, names, locale)),
                evaluated(writer -> words.evaluateBlock("button", writer, names, locale)));
    }

    /** Leaves a placeholder for a day as it is. */
    private static final class AsWritten extends AbstractExtension {

        @Override
        public Map<String, Filter> getFilters() {
            return Map.of("date", new Filter() {
                @Override
                public Object apply(
                        Object input,
                        Map<String, Object> arguments,
                        PebbleTemplate template,
                        EvaluationContext context,
                        int line) {
                    return input;
                }

                @Override
                public List<String> getArgumentNames() {
                    return List.of("format", "existingFormat", "timeZone");
                }
            });
        }
    }

    @FunctionalInterface
    private interface Evaluation {
        void into(Writer writer) throws IOException;
    }

    private static String evaluated(Evaluation evaluation) {
        StringWriter writer = new StringWriter(4096);
        try {
            evaluation.into(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    private static PebbleEngine.Builder engine(boolean escaping) {
        return new PebbleEngine.Builder()
                .loader(new ClasspathLoader(Templates.class.getClassLoader()))
                .strictVariables(true)
                .autoEscaping(escaping)
                // In plain text a line break after a placeholder is meant.
                .newLineTrimming(escaping);
    }
}
