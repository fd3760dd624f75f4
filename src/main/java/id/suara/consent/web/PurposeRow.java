package id.suara.consent.web;

import id.suara.consent.Consent;
import id.suara.consent.ConsentStatus;
import id.suara.consent.ConsentText;
import id.suara.consent.Purpose;
import java.util.List;

/**
 * One purpose of one child on a guardian's page.
 *
 * @param text the edition to read
 * @param toRenew whether it was given on an edition that has to be renewed
 * @param isNew whether the edition to read takes effect on a day to come
 */
public record PurposeRow(ConsentText text, Consent consent, boolean toRenew, boolean isNew) {

    static final String YES = "yes";
    static final String NO = "no";

    public Purpose purpose() {
        return text.getPurpose();
    }

    public ConsentStatus status() {
        return consent.getStatus();
    }

    public boolean given() {
        return status() == ConsentStatus.GIVEN;
    }

    /** Taking part is withdrawn on a page of its own, which says first what follows. */
    public boolean asked() {
        return !(purpose().isRequired() && given() && !toRenew);
    }

    /** The answers there are to choose from. */
    public List<String> answers() {
        return purpose().isRequired() && given() ? List.of(YES) : List.of(YES, NO);
    }

    /** What is ticked beforehand: nothing where a guardian has to decide, else off until they say yes (L5). */
    String choice() {
        if (toRenew) {
            return null;
        }
        return switch (status()) {
            case GIVEN -> YES;
            case ASKED -> purpose().isRequired() ? null : NO;
            case REFUSED, WITHDRAWN -> NO;
        };
    }

    /** Of the chip in the list of a guardian's children. */
    public String state() {
        return toRenew ? "renew" : status().name().toLowerCase(java.util.Locale.ROOT);
    }
}
