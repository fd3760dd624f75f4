package id.suara.delegates.form.web;

import id.suara.delegates.form.AskQuestion;
import id.suara.delegates.form.Question;
import id.suara.delegates.form.Questions;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.QuestionFields;
import id.suara.kernel.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The organizers' desk of their own questions. Offices read what is asked. */
@Named("questionsPage")
@RequestScoped
public class QuestionsPage extends QuestionFields {

    @Inject
    Questions questions;

    @Inject
    CurrentCaller current;

    @Inject
    HttpServletRequest request;

    private Question edited;
    private List<Question> rows;
    private Set<Long> answered;
    private Question.Kind kind = Question.Kind.TEXT;
    private Question.Stage stage = Question.Stage.REGISTRATION;
    private Question.ShownTo shownTo = Question.ShownTo.ALL;
    private Question.Readers readers = Question.Readers.ORGANIZERS;

    @PostConstruct
    void open() {
        load();
        String wanted = request.getParameter("edit");
        if (wanted != null && wanted.matches("[0-9]{1,18}") && isAsker()) {
            show(questions.find(Long.parseLong(wanted)));
        }
    }

    private void load() {
        rows = questions.all();
        answered = questions.answered();
    }

    private void show(Question question) {
        edited = question;
        kind = question.getKind();
        stage = question.getStage();
        shownTo = question.getShownTo();
        readers = question.getReaders();
        show(
                question.getVersion(),
                question.isRequired(),
                question::label,
                question::help,
                language -> question.getChoices().stream()
                        .map(choice -> choice.label(language))
                        .toList());
    }

    public void mend() throws IOException {
        questions.mend(edited.getId(), getVersion(), written());
        // Without the question in its address, so that the page is ready to ask another one.
        FacesContext.getCurrentInstance().getExternalContext().redirect("/delegates/questions");
    }

    public void ask() {
        questions.ask(written());
        clearWords();
        load();
    }

    private AskQuestion written() {
        return new AskQuestion(
                kind,
                stage,
                shownTo,
                readers,
                isRequired(),
                getLabel(),
                getLabelEn(),
                getHelp(),
                getHelpEn(),
                writtenChoices(kind.hasChoices(), AskQuestion.Choice::new));
    }

    public void moveUp(long id, long version) {
        questions.moveUp(id, version);
        load();
    }

    public void retire(long id, long version) {
        questions.retire(id, version);
        load();
    }

    public void remove(long id, long version) {
        questions.remove(id, version);
        load();
    }

    /** Null while a new one is asked. */
    public Question getEdited() {
        return edited;
    }

    /** Whether only the words of the one that is edited may change. */
    public boolean isFixed() {
        return edited != null && isAnswered(edited);
    }

    public boolean isAsker() {
        return current.get().is(Role.ORGANIZER);
    }

    public boolean isAnswered(Question question) {
        return answered.contains(question.getId());
    }

    public List<Question> getRows() {
        return rows;
    }

    public Question.Kind[] getKinds() {
        return Question.Kind.values();
    }

    public Question.Stage[] getStages() {
        return Question.Stage.values();
    }

    public Question.ShownTo[] getAudiences() {
        return Question.ShownTo.values();
    }

    public Question.Readers[] getReaderChoices() {
        return Question.Readers.values();
    }

    public Question.Kind getKind() {
        return kind;
    }

    public void setKind(Question.Kind kind) {
        this.kind = kind;
    }

    public Question.Stage getStage() {
        return stage;
    }

    public void setStage(Question.Stage stage) {
        this.stage = stage;
    }

    public Question.ShownTo getShownTo() {
        return shownTo;
    }

    public void setShownTo(Question.ShownTo shownTo) {
        this.shownTo = shownTo;
    }

    public Question.Readers getReaders() {
        return readers;
    }

    public void setReaders(Question.Readers readers) {
        this.readers = readers;
    }
}
