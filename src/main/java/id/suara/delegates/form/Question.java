package id.suara.delegates.form;

import id.suara.delegates.intake.Mode;
import id.suara.kernel.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One of the organizers' own questions. */
@Entity
@Table(name = "question")
public class Question {

    public enum Kind {
        TEXT,
        CHOICE,
        CHOICES,
        NUMBER,
        DATE,
        YES_NO;

        public boolean hasChoices() {
            return this == CHOICE || this == CHOICES;
        }
    }

    /** When it is asked: with the form, or of those who have a place. */
    public enum Stage {
        REGISTRATION,
        ADMISSION
    }

    public enum ShownTo {
        ALL,
        ONLINE,
        ON_SITE
    }

    /** Who reads the answers; each includes those before it. Offices and chaperones read those of their own children. */
    public enum Readers {
        ORGANIZERS,
        OFFICES,
        CHAPERONES
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "shown_to")
    @Enumerated(EnumType.STRING)
    private ShownTo shownTo;

    @Enumerated(EnumType.STRING)
    private Readers readers;

    private boolean required;

    private String label;

    @Column(name = "label_en")
    private String labelEn;

    private String help;

    @Column(name = "help_en")
    private String helpEn;

    @ElementCollection
    @CollectionTable(name = "question_choice", joinColumns = @JoinColumn(name = "question_id"))
    @OrderBy("number")
    private List<Choice> choices = new ArrayList<>();

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private long version;

    protected Question() {}

    static Question asked(long congressId, int position, AskQuestion wanted) {
        Question question = new Question();
        question.congressId = congressId;
        question.position = position;
        question.say(wanted);
        int number = 1;
        for (AskQuestion.Choice choice : wanted.choices()) {
            question.choices.add(Choice.of(number++, choice));
        }
        return question;
    }

    /** Its choices have rows of their own, see {@link QuestionChoices}.
     *
     *  @param answered whether somebody answered it: then only its words, and whether it must be answered, may differ
     *  @throws DomainException {@code registration.question-words-only} (conflict) */
    void mend(AskQuestion wanted, boolean answered) {
        boolean another = kind != wanted.kind()
                || stage != wanted.stage()
                || shownTo != wanted.shownTo()
                || readers != wanted.readers()
                || choices.size() != wanted.choices().size();
        if (answered && another) {
            throw DomainException.conflict("registration.question-words-only");
        }
        say(wanted);
    }

    private void say(AskQuestion wanted) {
        kind = wanted.kind();
        stage = wanted.stage();
        shownTo = wanted.shownTo();
        readers = wanted.readers();
        required = wanted.required();
        label = wanted.label().strip();
        labelEn = wanted.labelEn().strip();
        help = blankToNull(wanted.help());
        helpEn = blankToNull(wanted.helpEn());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @return whether it changed anything */
    boolean retire(Instant at) {
        if (retiredAt != null) {
            return false;
        }
        retiredAt = at;
        return true;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    boolean isAskedOf(Mode mode) {
        return retiredAt == null && (shownTo == ShownTo.ALL || shownTo.name().equals(mode.name()));
    }

    boolean hasChoice(int number) {
        return choices.stream().anyMatch(choice -> choice.getNumber() == number);
    }

    /** As faults and fields of forms name it. */
    String field() {
        return "q" + id;
    }

    public Long getId() {
        return id;
    }

    long congressId() {
        return congressId;
    }

    public int getPosition() {
        return position;
    }

    public Kind getKind() {
        return kind;
    }

    public Stage getStage() {
        return stage;
    }

    public ShownTo getShownTo() {
        return shownTo;
    }

    public Readers getReaders() {
        return readers;
    }

    public boolean isRequired() {
        return required;
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : label;
    }

    /** Null for none. */
    public String help(Locale locale) {
        return locale.getLanguage().equals("en") ? helpEn : help;
    }

    /** In their order; empty for a question that leaves none. */
    public List<Choice> getChoices() {
        return choices.stream()
                .sorted(Comparator.comparingInt(Choice::getNumber))
                .toList();
    }

    /** Null while it is asked. */
    public Instant getRetiredAt() {
        return retiredAt;
    }

    public long getVersion() {
        return version;
    }
}
