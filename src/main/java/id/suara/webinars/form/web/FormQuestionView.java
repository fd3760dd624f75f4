package id.suara.webinars.form.web;

import id.suara.kernel.Texts;
import id.suara.webinars.form.FormQuestion;
import id.suara.webinars.form.QuestionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A question as the API shows it. @param retiredAt absent while it is asked */
public record FormQuestionView(
        long id,
        QuestionKind kind,
        boolean required,
        String label,
        String labelEn,
        String help,
        String helpEn,
        List<ChoiceView> choices,
        Instant retiredAt,
        long version) {

    public record ChoiceView(int number, String label, String labelEn) {}

    static FormQuestionView of(FormQuestion question) {
        List<ChoiceView> choices = new ArrayList<>();
        List<String> english = question.choices(Locale.ENGLISH);
        for (String words : question.choices(Texts.INDONESIAN)) {
            choices.add(new ChoiceView(choices.size() + 1, words, english.get(choices.size())));
        }
        return new FormQuestionView(
                question.getId(),
                question.getKind(),
                question.isRequired(),
                question.label(Texts.INDONESIAN),
                question.label(Locale.ENGLISH),
                question.help(Texts.INDONESIAN),
                question.help(Locale.ENGLISH),
                choices,
                question.getRetiredAt(),
                question.getVersion());
    }
}
