package id.suara.delegates.form.web;

import id.suara.delegates.form.AskQuestion;
import id.suara.delegates.form.Question;
import id.suara.delegates.form.Questions;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
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

/** The organizers' desk of their own questions. Offices read what is asked. */
@Named("questionsPage")
@RequestScoped
public class QuestionsPage {

    /** Between the Indonesian and the English text of a choice, one choice a line. */
    private static final String BETWEEN = "\\|";

    @Inject
    Questions questions;

    @Inject
    CurrentCaller current;

    @Inject
    HttpServletRequest request;

    private Question edited;
    private long version;
    private List<Question> rows;
    private Set<Long> answered;
    private Question.Kind kind = Question.Kind.TEXT;
    private Question.Stage stage = Question.Stage.REGISTRATION;
    private Question.ShownTo shownTo = Question.ShownTo.ALL;
    private Question.Readers readers = Question.Readers.ORGANIZERS;
    private boolean required;
    private String label;
    private String labelEn;
    private String help;
    private String helpEn;
    private String choices;

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

    /** Fills the form with a question; what was typed comes over it. */
    private void show(Question question) {
        edited = question;
        version = question.getVersion();
        kind = question.getKind();
        stage = question.getStage();
        shownTo = question.getShownTo();
        readers = question.getReaders();
        required = question.isRequired();
        label = question.label(Texts.INDONESIAN);
        labelEn = question.label(Locale.ENGLISH);
        help = question.help(Texts.INDONESIAN);
        helpEn = question.help(Locale.ENGLISH);
        choices = question.getChoices().stream()
                .map(choice -> choice.label(Texts.INDONESIAN) + " | " + choice.label(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    public void mend() throws IOException {
        questions.mend(
                edited.getId(),
                version,
                new AskQuestion(
                        kind, stage, shownTo, readers, required, label, labelEn, help, helpEn, writtenChoices()));
        // Without the question in its address, so that the page is ready to ask another one.
        FacesContext.getCurrentInstance().getExternalContext().redirect("/delegates/questions");
    }

    public void ask() {
        questions.ask(new AskQuestion(
                kind, stage, shownTo, readers, required, label, labelEn, help, helpEn, writtenChoices()));
        label = null;
        labelEn = null;
        help = null;
        helpEn = null;
        choices = null;
        load();
    }

    private List<AskQuestion.Choice> writtenChoices() {
        List<AskQuestion.Choice> read = new ArrayList<>();
        for (String line : choices == null ? List.<String>of() : choices.lines().toList()) {
            if (!line.isBlank()) {
                String[] texts = line.split(BETWEEN, 2);
                if (texts.length < 2 || texts[0].isBlank() || texts[1].isBlank()) {
                    throw choicesMissing();
                }
                read.add(new AskQuestion.Choice(texts[0].strip(), texts[1].strip()));
            }
        }
        if (kind.hasChoices() ? read.size() < 2 : !read.isEmpty()) {
            throw choicesMissing();
        }
        return read;
    }

    private static DomainException choicesMissing() {
        return DomainException.invalid(
                "request.invalid", List.of(new FieldError("choices", "registration.choices-missing")));
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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
