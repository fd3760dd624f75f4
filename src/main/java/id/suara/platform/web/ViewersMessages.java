package id.suara.platform.web;

import id.suara.kernel.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the messages of Bean Validation from the texts, in the viewer's language: {@code {ideas.title.long}} is that key,
 * and the text may name the constraint's attributes, such as {@code {max}}. Named in {@code META-INF/validation.xml}.
 */
public class ViewersMessages implements MessageInterpolator {

    private static final Pattern KEY = Pattern.compile("\\{([^{}]+)}");

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, locale());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        Matcher key = KEY.matcher(template);
        if (key.matches()) {
            String text = Texts.get(locale, key.group(1));
            if (!text.startsWith("???")) {
                return Texts.named(text, context.getConstraintDescriptor().getAttributes());
            }
        }
        return Standard.MESSAGES.interpolate(template, context, locale);
    }

    private static Locale locale() {
        try {
            return CDI.current().select(Viewer.class).get().getLocale();
        } catch (RuntimeException e) {
            return Texts.INDONESIAN; // a job: nobody looks
        }
    }

    // Late: while this class is being made, the provider is being configured.
    private static final class Standard {
        static final MessageInterpolator MESSAGES =
                Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
    }
}
