package id.suara.kernel;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** In which of our two languages an API's caller reads. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    /** The first that the caller accepts, where it is one of ours; else Indonesian. */
    public static Locale of(HttpHeaders headers) {
        return Texts.supported(
                headers.getAcceptableLanguages().stream().findFirst().orElse(null));
    }
}
