package id.suara.webinars.form.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.webinars.form.FormField;
import id.suara.webinars.form.GivenAnswer;
import id.suara.webinars.form.QuestionKind;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The organizers' own questions on a page: {@code q12} holds a question's value, {@code q12c3} whether its choice 3 is ticked. */
public final class AnswerSheet {

    private final List<FormField> questions;
    private final Map<String, Object> values = new HashMap<>();

    /** @param given what was answered before */
    public AnswerSheet(List<FormField> questions, List<GivenAnswer> given) {
        this.questions = questions;
        Map<Long, FormField> byId = new HashMap<>();
        questions.forEach(question -> byId.put(question.id(), question));
        for (GivenAnswer answer : given) {
            FormField question = byId.get(answer.question());
            if (question != null && question.kind() == QuestionKind.CHOICES) {
                answer.values().forEach(number -> values.put(question.field() + "c" + number, true));
            } else if (question != null && !answer.values().isEmpty()) {
                values.put(question.field(), answer.values().get(0));
            }
        }
    }

    /** As it was filled in, without what was left empty. */
    public List<GivenAnswer> answers() {
        return questions.stream()
                .map(question -> new GivenAnswer(question.id(), written(question)))
                .filter(answer -> !answer.values().isEmpty())
                .toList();
    }

    private List<String> written(FormField question) {
        if (question.kind() == QuestionKind.CHOICES) {
            return question.options().stream()
                    .map(option -> String.valueOf(option.number()))
                    .filter(number ->
                            Boolean.TRUE.toString().equals(String.valueOf(values.get(question.field() + "c" + number))))
                    .toList();
        }
        String value = Objects.toString(values.get(question.field()), "");
        return value.isBlank() ? List.of() : List.of(value);
    }

    /** The same refusal at fields that are there: several choices have none of the question's name, but one each. */
    public DomainException placed(DomainException refusal) {
        if (refusal.fields().isEmpty() || refusal.kind() != DomainException.Kind.INVALID) {
            return refusal;
        }
        return DomainException.invalid(
                refusal.code(),
                refusal.fields().stream()
                        .map(fault -> new FieldError(place(fault.field()), fault.code()))
                        .toList());
    }

    private String place(String field) {
        return questions.stream()
                        .filter(question -> question.kind() == QuestionKind.CHOICES)
                        .map(FormField::field)
                        .anyMatch(field::equals)
                ? field + "c1"
                : field;
    }

    public List<FormField> getQuestions() {
        return questions;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    /** All of them. */
    public boolean asks(FormField question) {
        return questions.contains(question);
    }

    /** Fields are marked as needed while they are shown, and not while they are read: nothing that was typed is lost then. */
    public boolean isNeeded() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }
}
