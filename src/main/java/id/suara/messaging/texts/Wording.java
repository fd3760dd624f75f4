package id.suara.messaging.texts;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The words of a mail, with placeholders.
 *
 * @param body paragraphs of plain text, divided by empty lines
 * @param button what stands on the link in HTML
 */
public record Wording(String subject, String body, String button) implements Serializable {

    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_BODY = 5000;
    public static final int LONGEST_BUTTON = 60;

    public Wording {
        subject = subject == null ? "" : subject.strip();
        body = body == null ? "" : body.strip().replace("\r\n", "\n").replaceAll("\n[ \\t]*\n\\s*", "\n\n");
        button = button == null ? "" : button.strip();
    }

    /** Refuses what could not be sent, or could not be acted on.
     *
     *  @throws DomainException {@code messaging.text-wrong} (invalid) with every fault by field, and {@code names}: the
     *     placeholders it is about, where it is about some */
    public void requireFit(MailKind kind) {
        requireFit(kind.required(), kind.allowed(), UnaryOperator.identity());
    }

    /** As {@link #requireFit(MailKind)}, for a mail of no such kind.
     *
     *  @param required what the body, or the subject, must name
     *  @param allowed what they can name
     *  @param fields what the writer's form calls {@code subject}, {@code body} and {@code button} */
    public void requireFit(Set<Placeholder> required, Set<Placeholder> allowed, UnaryOperator<String> fields) {
        List<FieldError> faults = new ArrayList<>();
        List<String> names = new ArrayList<>();
        check("subject", subject, LONGEST_SUBJECT, allowed, faults, names);
        check("body", body, LONGEST_BODY, allowed, faults, names);
        check("button", button, LONGEST_BUTTON, allowed, faults, names);
        oneLine("subject", subject, faults);
        oneLine("button", button, faults);
        if (!Placeholders.in(button).isEmpty()) {
            faults.add(new FieldError("button", "messaging.text-button-plain"));
        }
        if (Placeholders.in(subject).contains(Placeholder.LINK.word())) {
            faults.add(new FieldError("subject", "messaging.text-link-alone"));
        }
        checkLink(faults);
        List<String> missing = required.stream()
                .filter(needed -> !Placeholders.in(body).contains(needed.word())
                        && !(needed != Placeholder.LINK
                                && Placeholders.in(subject).contains(needed.word())))
                .map(Placeholder::written)
                .toList();
        if (!missing.isEmpty()) {
            faults.add(new FieldError("body", "messaging.text-missing"));
            names.addAll(missing);
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(
                            "messaging.text-wrong",
                            faults.stream()
                                    .distinct()
                                    .map(fault -> new FieldError(fields.apply(fault.field()), fault.code()))
                                    .toList())
                    .with("names", names.isEmpty() ? "" : " " + String.join(", ", names) + ".");
        }
    }

    private static void check(
            String field,
            String text,
            int longest,
            Set<Placeholder> allowed,
            List<FieldError> faults,
            List<String> names) {
        if (text.isBlank()) {
            faults.add(new FieldError(field, "messaging.text-blank"));
        }
        if (text.length() > longest) {
            faults.add(new FieldError(field, "messaging.text-long"));
        }
        if (Placeholders.hasLooseBraces(text)) {
            faults.add(new FieldError(field, "messaging.text-braces"));
        }
        if (text.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\n')) {
            faults.add(new FieldError(field, "messaging.text-control"));
        }
        List<String> unknown = Placeholders.in(text).stream()
                .filter(word -> Placeholder.of(word).filter(allowed::contains).isEmpty())
                .map(word -> "{{ " + word + " }}")
                .toList();
        if (!unknown.isEmpty()) {
            faults.add(new FieldError(field, "messaging.text-unknown"));
            names.addAll(unknown);
        }
    }

    private static void oneLine(String field, String text, List<FieldError> faults) {
        if (text.contains("\n")) {
            faults.add(new FieldError(field, "messaging.text-one-line"));
        }
    }

    /** A link inside a sentence would be no button, and mail readers would take the full stop into it. */
    private void checkLink(List<FieldError> faults) {
        long all = Placeholders.in(body).stream()
                .filter(Placeholder.LINK.word()::equals)
                .count();
        long alone = Block.of(body).stream().filter(Block::isLink).count();
        if (all != alone) {
            faults.add(new FieldError("body", "messaging.text-link-alone"));
        }
    }

    /** With values in place of names.
     *
     *  @throws IllegalArgumentException for a placeholder without a value */
    public Filled filled(Map<String, Object> values, Locale locale) {
        return new Filled(
                Placeholders.fill(subject, values, locale),
                Block.of(body).stream()
                        .map(block -> block.filled(values, locale))
                        .toList(),
                button);
    }

    /** What one mail says. */
    public record Filled(String subject, List<Block> blocks, String button) {

        public String text() {
            return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
        }
    }
}
