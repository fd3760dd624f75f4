package id.suara.consent;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** @param decisions true gives, false refuses or withdraws; a purpose that is not named stays as it is
 *  @param textIds the edition of each named purpose's text that the guardian read
 *  @param language in which they read it */
public record DecideConsent(
        @NotEmpty Map<Purpose, Boolean> decisions,
        @NotNull Map<Purpose, Long> textIds,
        @NotNull Channel channel,
        @NotNull String language) {

    public DecideConsent {
        decisions = decisions == null ? Map.of() : Map.copyOf(decisions);
        textIds = textIds == null ? Map.of() : Map.copyOf(textIds);
    }

    /** The same by the way the guardian came in: a page does not know a typed code from a mailed link. */
    DecideConsent through(Channel visit) {
        return channel == Channel.LINK ? new DecideConsent(decisions, textIds, visit, language) : this;
    }
}
