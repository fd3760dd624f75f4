package id.suara.webinars.form.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Texts;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.Webinars;
import id.suara.webinars.form.AskFormQuestion;
import id.suara.webinars.form.FormQuestion;
import id.suara.webinars.form.FormQuestions;
import id.suara.webinars.form.QuestionKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The organizers' own questions on one webinar's form. */
@Named("webinarFormPage")
@RequestScoped
public class FormPage {

    /** Between the Indonesian and the English text of a choice, one choice a line. */
    private static final String BETWEEN = "\\|";

    private static final String NUMBER = "[0-9]{1,18}";

    @Inject
    Webinars webinars;

    @Inject
    FormQuestions questions;

    @Inject
    HttpServletRequest request;

    private WebinarPlan plan;
    private DomainException refusal;
    private List<FormQuestion> rows = List.of();
    private Set<Long> answered = Set.of();
    private FormQuestion edited;
    private long version;
    private QuestionKind kind = QuestionKind.TEXT;
    private boolean required;
    private String label;
    private String labelEn;
    private String help;
    private String helpEn;
    private String choices;

    /** Before the form is decoded: of which webinar it is, and which question is mended, stand in the address. */
    @PostConstruct
    void load() {
        try {
            plan = webinars.find(number("id"));
            rows = questions.all(plan.id());
            answered = questions.answered(plan.id());
            if (number("edit") > 0) {
                show(questions.find(plan.id(), number("edit")));
            }
        } catch (DomainException e) {
            refusal = e;
        }
    }

    /** @throws DomainException for a webinar or a question that is not there: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    private long number(String parameter) {
        String given = request.getParameter(parameter);
        return given != null && given.matches(NUMBER) ? Long.parseLong(given) : 0;
    }

    private void show(FormQuestion question) {
        edited = question;
        version = question.getVersion();
        kind = question.getKind();
        required = question.isRequired();
        label = question.label(Texts.INDONESIAN);
        labelEn = question.label(Locale.ENGLISH);
        help = question.help(Texts.INDONESIAN);
        helpEn = question.help(Locale.ENGLISH);
        List<String> english = question.choices(Locale.ENGLISH);
        List<String> lines = new ArrayList<>();
        question.choices(Texts.INDONESIAN).forEach(words -> lines.add(words + " | " + english.get(lines.size())));
        choices = lines.stream().collect(Collectors.joining("\n"));
    }

    public void ask() throws IOException {
        questions.ask(plan.id(), written());
        here();
    }

    public void mend() throws IOException {
        questions.mend(plan.id(), edited.getId(), version, written());
        here();
    }

    public void moveUp(long id, long seen) throws IOException {
        questions.moveUp(plan.id(), id, seen);
        here();
    }

    public void retire(long id, long seen) throws IOException {
        questions.retire(plan.id(), id, seen);
        here();
    }

    public void remove(long id, long seen) throws IOException {
        questions.remove(plan.id(), id, seen);
        here();
    }

    /** Without a question in its address, so that the page is ready to ask another one. */
    private void here() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/webinars/form?id=" + plan.id());
    }

    private AskFormQuestion written() {
        List<AskFormQuestion.Choice> read = new ArrayList<>();
        for (String line : choices == null ? List.<String>of() : choices.lines().toList()) {
            if (!line.isBlank()) {
                String[] texts = line.split(BETWEEN, 2);
                if (texts.length < 2 || texts[0].isBlank() || texts[1].isBlank()) {
                    throw choicesMissing();
                }
                read.add(new AskFormQuestion.Choice(texts[0], texts[1]));
            }
        }
        if (kind.hasChoices() ? read.size() < 2 : !read.isEmpty()) {
            throw choicesMissing();
        }
        return new AskFormQuestion(kind, required, label, labelEn, help, helpEn, read);
    }

    private static DomainException choicesMissing() {
        return DomainException.invalid(
                "request.invalid", List.of(new FieldError("choices", "registration.choices-missing")));
    }

    public WebinarPlan getPlan() {
        return plan;
    }

    public List<FormQuestion> getRows() {
        return rows;
    }

    /** Whether the caller may ask, of a webinar that is still to come. */
    public boolean isAsker() {
        return webinars.mayPlan() && !plan.over() && !plan.status().name().equals("CANCELLED");
    }

    public boolean isAnswered(FormQuestion question) {
        return answered.contains(question.getId());
    }

    /** Null while a new one is asked. */
    public FormQuestion getEdited() {
        return edited;
    }

    /** Whether only the words of the one that is edited may change. */
    public boolean isFixed() {
        return edited != null && isAnswered(edited);
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getHelpEn() {
        return helpEn;
    }

    public void setHelpEn(String helpEn) {
        this.helpEn = helpEn;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }
}
