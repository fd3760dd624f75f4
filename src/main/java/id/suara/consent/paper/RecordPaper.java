package id.suara.consent.paper;

import id.suara.consent.Purpose;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;

/** @param decisions what was ticked: true yes, false no; a purpose without a tick is left out
 *  @param textIds the editions printed on the form
 *  @param signedOn by the guardian
 *  @param scan the whole signed form as PDF, JPEG or PNG */
public record RecordPaper(
        @NotEmpty Map<Purpose, Boolean> decisions,
        @NotNull Map<Purpose, Long> textIds,
        @NotNull LocalDate signedOn,
        @NotNull byte[] scan) {

    public RecordPaper {
        decisions = decisions == null ? Map.of() : Map.copyOf(decisions);
        textIds = textIds == null ? Map.of() : Map.copyOf(textIds);
    }
}
