package id.suara.messaging.web;

import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** What codes of the outbox mean, in words. */
@Named("mailWords")
@ApplicationScoped
public class MailWords {

    /** @return a sentence of ours for a code of ours, else what the mail server said; empty for null */
    public String error(Locale locale, String error) {
        return error == null ? "" : known(locale, "messaging.trouble.", error);
    }

    public String kind(Locale locale, String kind) {
        return known(locale, "messaging.kind.", kind);
    }

    private static String known(Locale locale, String prefix, String code) {
        String text = Texts.get(locale, prefix + code);
        return text.startsWith("???") ? code : text;
    }
}
