package id.suara.ideas;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.moderation.Holds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** What a child may want to change before anybody reads it (S15). It never stands in the way of sending. */
@ApplicationScoped
@Transactional
public class WritingHints {

    @Inject
    Holds holds;

    @Inject
    CurrentCaller caller;

    /** In the order of the form, then of the text; empty when nothing was seen. Signs of danger are never among them (S19).
     *
     *  @throws id.suara.kernel.DomainException {@code access.denied} for others than delegates */
    public List<WritingHint> forText(@Valid UnsentText text) {
        caller.get().require(Role.DELEGATE);
        List<WritingHint> hints = new ArrayList<>();
        add(hints, "ownTheme", text.ownTheme());
        add(hints, "problem", text.problem());
        add(hints, "proposal", text.proposal());
        add(hints, "addressee", text.addressee());
        add(hints, "title", text.title());
        return List.copyOf(hints);
    }

    /** As {@link #forText}, for a text without parts; the field is {@code words}.
     *
     *  @param words may be null */
    public List<WritingHint> forWords(String words) {
        caller.get().require(Role.DELEGATE);
        List<WritingHint> hints = new ArrayList<>();
        add(hints, "words", words);
        return List.copyOf(hints);
    }

    private void add(List<WritingHint> hints, String field, String text) {
        holds.hintsFor(text)
                .forEach(hint ->
                        hints.add(new WritingHint(field, hint.start(), hint.end(), hint.hitClass(), hint.key())));
    }
}
