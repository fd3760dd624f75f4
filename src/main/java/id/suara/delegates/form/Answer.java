package id.suara.delegates.form;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.PlainText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was answered to a question; of the question's kind, or it does not come to be. */
@Entity
@Table(name = "answer")
class Answer {

    private static final BigDecimal LARGEST = new BigDecimal("999999999.99");
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "question_id")
    private Long questionId;

    @Column(name = "text_value")
    private String text;

    @Column(name = "number_value")
    private BigDecimal number;

    @Column(name = "date_value")
    private LocalDate date;

    @Column(name = "yes_value")
    private Boolean yes;

    @ElementCollection
    @CollectionTable(name = "answer_choice", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "number")
    private Set<Integer> choices = new TreeSet<>();

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected Answer() {}

    static Answer of(long applicationId, Question question, GivenAnswer given, Instant at) {
        Answer answer = new Answer();
        answer.applicationId = applicationId;
        answer.questionId = question.getId();
        answer.become(question, given, at);
        return answer;
    }

    /** @throws DomainException {@code registration.answer-invalid} (invalid, with the question's field) for one that is not
     *     of the question's kind */
    void become(Question question, GivenAnswer given, Instant at) {
        String words = given.text() == null ? null : PlainText.clean(given.text());
        List<Integer> chosen = given.choices() == null ? List.of() : given.choices();
        boolean fits =
                switch (question.getKind()) {
                    case TEXT -> words != null && !words.isEmpty() && words.length() <= LONGEST;
                    case NUMBER ->
                        given.number() != null
                                && given.number().abs().compareTo(LARGEST) <= 0
                                && given.number().stripTrailingZeros().scale() <= 2;
                    case DATE ->
                        given.date() != null
                                && given.date().getYear() >= 1900
                                && given.date().getYear() <= 2100;
                    case YES_NO -> given.yes() != null;
                    case CHOICE -> chosen.size() == 1 && areChoicesOf(question, chosen);
                    case CHOICES -> !chosen.isEmpty() && areChoicesOf(question, chosen);
                };
        if (!fits) {
            throw fault(question, "registration.answer-invalid");
        }
        text = question.getKind() == Question.Kind.TEXT ? words : null;
        number = question.getKind() == Question.Kind.NUMBER ? given.number() : null;
        date = question.getKind() == Question.Kind.DATE ? given.date() : null;
        yes = question.getKind() == Question.Kind.YES_NO ? given.yes() : null;
        choices.clear();
        if (question.getKind().hasChoices()) {
            choices.addAll(chosen);
        }
        answeredAt = at;
    }

    private static boolean areChoicesOf(Question question, List<Integer> chosen) {
        return chosen.stream().allMatch(each -> each != null && question.hasChoice(each));
    }

    static DomainException fault(Question question, String code) {
        return DomainException.invalid("request.invalid", List.of(new FieldError(question.field(), code)));
    }

    GivenAnswer given() {
        return new GivenAnswer(questionId, text, number, date, yes, choices.isEmpty() ? null : List.copyOf(choices()));
    }

    long applicationId() {
        return applicationId;
    }

    Long questionId() {
        return questionId;
    }

    String text() {
        return text;
    }

    BigDecimal number() {
        return number;
    }

    LocalDate date() {
        return date;
    }

    Boolean yes() {
        return yes;
    }

    Set<Integer> choices() {
        return new TreeSet<>(choices);
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
