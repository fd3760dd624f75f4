package id.suara.webinars.form;

import id.suara.kernel.DomainException;
import id.suara.kernel.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of the organizers' own questions on a webinar's form. */
@Entity
@Table(name = "webinar_form_question")
public class FormQuestion {

    private static final int LONGEST = 1000;
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "webinar_id")
    private long webinarId;

    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private boolean required;
    private String label;

    @Column(name = "label_en")
    private String labelEn;

    private String help;

    @Column(name = "help_en")
    private String helpEn;

    private String choices;

    @Column(name = "choices_en")
    private String choicesEn;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private long version;

    protected FormQuestion() {}

    static FormQuestion asked(long webinarId, int position, AskFormQuestion wanted) {
        FormQuestion question = new FormQuestion();
        question.webinarId = webinarId;
        question.position = position;
        question.say(wanted);
        return question;
    }

    /** The same of another webinar. */
    FormQuestion copied(long toWebinar) {
        FormQuestion copy = new FormQuestion();
        copy.webinarId = toWebinar;
        copy.position = position;
        copy.kind = kind;
        copy.required = required;
        copy.label = label;
        copy.labelEn = labelEn;
        copy.help = help;
        copy.helpEn = helpEn;
        copy.choices = choices;
        copy.choicesEn = choicesEn;
        return copy;
    }

    /** @param answered whether somebody answered it: then only its words, and whether it must be answered, may differ
     *  @throws DomainException {@code webinars.form-words-only} (conflict) */
    void mend(AskFormQuestion wanted, boolean answered) {
        if (answered
                && (kind != wanted.kind()
                        || lines(choices).size() != wanted.choices().size())) {
            throw DomainException.conflict("webinars.form-words-only");
        }
        say(wanted);
    }

    private void say(AskFormQuestion wanted) {
        kind = wanted.kind();
        required = wanted.required();
        label = wanted.label();
        labelEn = wanted.labelEn();
        help = wanted.help();
        helpEn = wanted.helpEn();
        choices = joined(wanted, AskFormQuestion.Choice::label);
        choicesEn = joined(wanted, AskFormQuestion.Choice::labelEn);
    }

    private static String joined(AskFormQuestion wanted, Function<AskFormQuestion.Choice, String> words) {
        return wanted.choices().isEmpty()
                ? null
                : wanted.choices().stream().map(words).collect(Collectors.joining("\n"));
    }

    /** @return whether it changed anything */
    boolean retire(Instant at) {
        if (retiredAt != null) {
            return false;
        }
        retiredAt = at;
        return true;
    }

    void moveTo(int place) {
        position = place;
    }

    /** What of these values is kept, without a repetition; none for no answer. Absent where they do not fit the question. */
    Optional<List<String>> taken(List<String> values) {
        List<String> said = values.stream()
                .map(PlainText::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        boolean fits = said.isEmpty()
                || switch (kind) {
                    case TEXT -> said.size() == 1 && said.get(0).length() <= LONGEST;
                    case YES_NO -> said.size() == 1 && YES_OR_NO.contains(said.get(0));
                    case CHOICE -> said.size() == 1 && isChoice(said.get(0));
                    case CHOICES -> said.stream().allMatch(this::isChoice);
                };
        return fits ? Optional.of(said) : Optional.empty();
    }

    private boolean isChoice(String value) {
        return value.matches("[1-9][0-9]?")
                && Integer.parseInt(value) <= lines(choices).size();
    }

    /** As faults and the fields of forms name it. */
    String field() {
        return "q" + id;
    }

    public Long getId() {
        return id;
    }

    long webinarId() {
        return webinarId;
    }

    public int getPosition() {
        return position;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public boolean isRequired() {
        return required;
    }

    public String label(Locale locale) {
        return isEnglish(locale) ? labelEn : label;
    }

    /** Null for none. */
    public String help(Locale locale) {
        return isEnglish(locale) ? helpEn : help;
    }

    /** In their order, counted from 1 where an answer names one; empty for a question that leaves none. */
    public List<String> choices(Locale locale) {
        return lines(isEnglish(locale) ? choicesEn : choices);
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** Null while it is asked. */
    public Instant getRetiredAt() {
        return retiredAt;
    }

    public long getVersion() {
        return version;
    }
}
