package id.suara.programme.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What the desk's pages say after a deed, and where they lead then. */
final class Told {

    private Told() {}

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    static void info(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, Texts.get(locale(), key, values));
    }

    /** @param title the session that it is about */
    static void refused(DomainException refusal, String title) {
        add(FacesMessage.SEVERITY_ERROR, "“" + title + "”: " + Texts.of(locale(), refusal));
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** To another page, where what was said is said again. */
    static void go(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
