package id.suara.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences of {@code messages_id.properties} and {@code messages_en.properties}, Indonesian unless asked for English. */
public final class Texts {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** @return the language we have for what was asked: English for English, Indonesian for anything else */
    public static Locale supported(Locale asked) {
        return asked != null && asked.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
    }

    /** @return the text, or {@code ???key???} when there is none, as Faces does
     *  @param arguments for {@code {0}}, {@code {1}}, as in {@link MessageFormat} */
    public static String get(Locale locale, String key, Object... arguments) {
        try {
            String text = ResourceBundle.getBundle("messages", supported(locale), NO_FALLBACK)
                    .getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, supported(locale)).format(arguments);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    /** The sentence for a refusal, with the values it names. */
    public static String of(Locale locale, DomainException refusal) {
        return named(get(locale, "error." + refusal.code()), refusal.arguments());
    }

    /** Puts values in for {@code {name}}. */
    public static String named(String text, Map<String, Object> values) {
        String result = text;
        for (var value : values.entrySet()) {
            result = result.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return result;
    }
}
