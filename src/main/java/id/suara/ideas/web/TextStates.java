package id.suara.ideas.web;

import id.suara.ideas.TextStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** How the state of a child's text is named and coloured on pages. */
@Named("textStates")
@ApplicationScoped
public class TextStates {

    /** The end of the texts' keys for a state, such as {@code returned}. */
    public String word(TextStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The chip's colour. */
    public String kind(TextStatus status) {
        return switch (status) {
            case SUBMITTED, HELD, HIDDEN -> "wait";
            case PUBLISHED, ANSWERED, MERGED -> "good";
            case RETURNED, REFUSED -> "care";
            case WITHDRAWN -> "";
        };
    }
}
