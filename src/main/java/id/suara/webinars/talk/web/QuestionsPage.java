package id.suara.webinars.talk.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.talk.HiddenReason;
import id.suara.webinars.talk.QuestionBoard;
import id.suara.webinars.talk.QuestionDesk;
import id.suara.webinars.talk.QuestionRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of one webinar, for its moderators, as they come in. */
@Named("webinarQuestionsPage")
@ViewScoped
public class QuestionsPage implements Serializable {

    /** What a row's button sends: the question, and the version that was seen of it. The list changes while they read it. */
    private static final Pattern SEEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    @Inject
    transient QuestionDesk desk;

    @Inject
    transient HttpServletRequest request;

    private Long id;
    private Long hiding;
    private transient QuestionBoard board;
    private Long hidingVersion;
    private String hidingWords;
    private HiddenReason reason;

    public void load() {
        if (hiding != null && hidingVersion == null) {
            QuestionRow row = desk.find(webinar(), hiding);
            hidingVersion = row.version();
            hidingWords = row.words();
        }
        getBoard();
    }

    /** For the list that looks again by itself. */
    public void refresh() {
        board = null;
    }

    public String decide() {
        refresh();
        Matcher show = seen("show");
        Matcher answer = seen("answer");
        if (show.matches()) {
            desk.show(webinar(), number(show, 1), number(show, 2));
        } else if (answer.matches()) {
            desk.answer(webinar(), number(answer, 1), number(answer, 2));
        }
        return here("decided");
    }

    private Matcher seen(String button) {
        return SEEN.matcher(String.valueOf(request.getParameter(button)));
    }

    private static long number(Matcher seen, int group) {
        return Long.parseLong(seen.group(group));
    }

    public String hide() {
        refresh();
        desk.hide(webinar(), hiding, hidingVersion, reason);
        return here("hidden");
    }

    private String here(String done) {
        return "/webinars/questions?faces-redirect=true&id=" + id + "&done=" + done;
    }

    /** @throws DomainException {@code webinars.none} (not found) for an address without a number */
    private long webinar() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        return id;
    }

    public QuestionBoard getBoard() {
        if (board == null) {
            board = desk.board(webinar());
        }
        return board;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Which one they are about to hide; null for none. */
    public Long getHiding() {
        return hiding;
    }

    public void setHiding(Long hiding) {
        this.hiding = hiding;
    }

    public String getHidingWords() {
        return hidingWords;
    }

    public HiddenReason[] getReasons() {
        return HiddenReason.values();
    }

    public HiddenReason getReason() {
        return reason;
    }

    public void setReason(HiddenReason reason) {
        this.reason = reason;
    }
}
