package id.suara.safeguarding;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Words to be added to a case. */
public record WriteNote(@Size(max = RaiseConcern.LONGEST) String words) {

    /** @throws DomainException {@code safeguarding.words-missing} (invalid, at the field) when there is nothing to be read */
    void requireWords() {
        if (ReportedWords.clean(words) == null) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("words", "safeguarding.words-missing")));
        }
    }
}
