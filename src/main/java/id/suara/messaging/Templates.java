package id.suara.messaging;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/**
 * The words of every mail: {@code mail/<kind>.<language>.txt.peb} holds the subject and the plain text,
 * {@code mail/<kind>.<language>.html.peb} the same for eyes.
 *
 * <p>Values are escaped in HTML and taken as they are in text. A placeholder without a value is an error, never a gap.
 */
@ApplicationScoped
class Templates {

    private final PebbleEngine plain = engine(false);
    private final PebbleEngine html = engine(true);

    /** @throws RuntimeException for a kind that has no templates, and for a value that is missing: a fault of ours */
    public Letter render(String kind, Locale locale, Map<String, Object> values) {
        String name = "mail/" + kind + "." + locale.getLanguage();
        PebbleTemplate words = plain.getTemplate(name + ".txt.peb");
        String subject = evaluated(writer -> words.evaluateBlock("subject", writer, values, locale));
        return new Letter(
                // A name with a line break in it must not begin a header of its own.
                subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(),
                evaluated(writer -> words.evaluate(writer, values, locale))
                                .replaceAll("\n{3,}", "\n\n")
                                .strip()
                        + "\n",
                evaluated(writer -> html.getTemplate(name + ".html.peb").evaluate(writer, values, locale)));
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

    private static PebbleEngine engine(boolean escaping) {
        return new PebbleEngine.Builder()
                .loader(new ClasspathLoader(Templates.class.getClassLoader()))
                .strictVariables(true)
                .autoEscaping(escaping)
                // In plain text a line break after a placeholder is meant.
                .newLineTrimming(escaping)
                .build();
    }
}
