package id.suara.ideas.answers.web;

import id.suara.ideas.IdeaRow;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.answers.AnswerDecision;
import id.suara.ideas.answers.AnswerDesk;
import id.suara.ideas.answers.AnswerProgress;
import id.suara.ideas.answers.NoteProgress;
import id.suara.ideas.answers.OfficialAnswer;
import id.suara.ideas.answers.ProgressState;
import id.suara.ideas.answers.WriteAnswer;
import id.suara.kernel.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One idea's answer: writing it, publishing it, telling what became of its promise. */
@Named("answerPage")
@RequestScoped
public class AnswerPage {

    private static final String HERE = "/answers/answer?faces-redirect=true&idea=";

    @Inject
    AnswerDesk desk;

    @Inject
    PublishedIdeas published;

    @Inject
    HttpServletRequest request;

    private IdeaRow idea;
    private OfficialAnswer answer;
    private List<AnswerProgress> progress = List.of();

    private AnswerDecision decision;
    private String institution;
    private String body;
    private String bodyEn;
    private LocalDate followUpOn;

    private ProgressState state;
    private String note;
    private String noteEn;
    private LocalDate nextOn;

    @PostConstruct
    void load() {
        idea = published.find(number("idea"));
        answer = desk.find(idea.id()).orElse(null);
        if (answer != null) {
            progress = desk.progress(idea.id());
            decision = answer.getDecision();
            institution = answer.getInstitution();
            body = answer.getBody();
            bodyEn = answer.getBodyEn();
            followUpOn = answer.getFollowUpOn();
        }
    }

    /** Keeps the draft and goes back to the list. */
    public String save() {
        write();
        return "/answers/index?faces-redirect=true&list=DRAFT";
    }

    /** Keeps it and lets everybody read it. */
    public String publish() {
        write();
        desk.publish(Map.of(idea.id(), desk.find(idea.id()).orElseThrow().getVersion()));
        return HERE + idea.id() + "&published=true";
    }

    private void write() {
        Long seen = request.getParameter("version") == null
                        || request.getParameter("version").isEmpty()
                ? null
                : Long.valueOf(number("version"));
        desk.write(idea.id(), seen, new WriteAnswer(decision, institution, body, bodyEn, followUpOn));
    }

    public String discard() {
        desk.discard(idea.id(), number("version"));
        return "/answers/index?faces-redirect=true";
    }

    public String tell() {
        desk.note(idea.id(), Math.toIntExact(number("seen")), new NoteProgress(state, note, noteEn, nextOn));
        return HERE + idea.id() + "&told=true";
    }

    private long number(String parameter) {
        String value = request.getParameter(parameter);
        if (value == null || !value.matches("[0-9]{1,18}")) {
            throw DomainException.notFound("ideas.none");
        }
        return Long.parseLong(value);
    }

    /** Whether what has become of it can still be told. */
    public boolean isTellable() {
        return isPublic()
                && answer.getFollowUpOn() != null
                && (progress.isEmpty() || progress.get(progress.size() - 1).getState() != ProgressState.KEPT);
    }

    public boolean isPublic() {
        return answer != null && answer.getPublishedAt() != null;
    }

    /** Null before anything was written. */
    public OfficialAnswer getAnswer() {
        return answer;
    }

    public IdeaRow getIdea() {
        return idea;
    }

    public List<AnswerProgress> getProgress() {
        return progress;
    }

    public AnswerDecision[] getDecisions() {
        return AnswerDecision.values();
    }

    public ProgressState[] getStates() {
        return ProgressState.values();
    }

    public AnswerDecision getDecision() {
        return decision;
    }

    public void setDecision(AnswerDecision decision) {
        this.decision = decision;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }

    public ProgressState getState() {
        return state;
    }

    public void setState(ProgressState state) {
        this.state = state;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        this.noteEn = noteEn;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
