package id.suara.webinars.form.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.QuestionFields;
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
import java.util.List;
import java.util.Set;

/** The organizers' own questions on one webinar's form. */
@Named("webinarFormPage")
@RequestScoped
public class FormPage extends QuestionFields {

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
    private QuestionKind kind = QuestionKind.TEXT;

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
        kind = question.getKind();
        show(question.getVersion(), question.isRequired(), question::label, question::help, question::choices);
    }

    public void ask() throws IOException {
        questions.ask(plan.id(), written());
        here();
    }

    public void mend() throws IOException {
        questions.mend(plan.id(), edited.getId(), getVersion(), written());
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
        return new AskFormQuestion(
                kind,
                isRequired(),
                getLabel(),
                getLabelEn(),
                getHelp(),
                getHelpEn(),
                writtenChoices(kind.hasChoices(), AskFormQuestion.Choice::new));
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

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }
}
