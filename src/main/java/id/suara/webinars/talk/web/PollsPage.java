package id.suara.webinars.talk.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.webinars.talk.PollDesk;
import id.suara.webinars.talk.PollRow;
import id.suara.webinars.talk.PreparePoll;
import id.suara.webinars.talk.PreparePoll.Answer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The polls of one webinar, for its moderators, as votes come in. An answer is a line, in each language in the same order. */
@Named("pollsPage")
@ViewScoped
public class PollsPage implements Serializable {

    /** What a row's button sends: the poll, and the version that was seen of it. */
    private static final Pattern SEEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    @Inject
    transient PollDesk desk;

    @Inject
    transient HttpServletRequest request;

    private Long id;
    private transient List<PollRow> rows;
    private String question;
    private String questionEn;
    private boolean several;
    private String options;
    private String optionsEn;

    public void load() {
        getRows();
    }

    /** For the list that looks again by itself. */
    public void refresh() {
        rows = null;
    }

    public String prepare() {
        desk.prepare(webinar(), new PreparePoll(question, questionEn, several, answers()));
        return here("prepared");
    }

    /** @throws DomainException {@code request.invalid} with {@code webinars.poll-languages} for other numbers of lines */
    private List<Answer> answers() {
        List<String> indonesian = lines(options);
        List<String> english = lines(optionsEn);
        if (indonesian.size() != english.size()) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("optionsEn", "webinars.poll-languages")));
        }
        return IntStream.range(0, indonesian.size())
                .mapToObj(line -> new Answer(indonesian.get(line), english.get(line)))
                .toList();
    }

    private static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : typed.lines().filter(line -> !line.isBlank()).toList();
    }

    public String decide() {
        refresh();
        Matcher open = seen("open");
        Matcher close = seen("close");
        Matcher remove = seen("remove");
        if (open.matches()) {
            desk.open(webinar(), number(open, 1), number(open, 2));
        } else if (close.matches()) {
            desk.close(webinar(), number(close, 1), number(close, 2));
        } else if (remove.matches()) {
            desk.remove(webinar(), number(remove, 1), number(remove, 2));
        }
        return here("decided");
    }

    private Matcher seen(String button) {
        return SEEN.matcher(String.valueOf(request.getParameter(button)));
    }

    private static long number(Matcher seen, int group) {
        return Long.parseLong(seen.group(group));
    }

    private String here(String done) {
        return "/webinars/polls?faces-redirect=true&id=" + id + "&done=" + done;
    }

    /** @throws DomainException {@code webinars.none} (not found) for an address without a number */
    private long webinar() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        return id;
    }

    public List<PollRow> getRows() {
        if (rows == null) {
            rows = desk.rows(webinar());
        }
        return rows;
    }

    public boolean isAnyOpen() {
        return getRows().stream().anyMatch(row -> row.status().name().equals("OPEN"));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getQuestionEn() {
        return questionEn;
    }

    public void setQuestionEn(String questionEn) {
        this.questionEn = questionEn;
    }

    public boolean isSeveral() {
        return several;
    }

    public void setSeveral(boolean several) {
        this.several = several;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getOptionsEn() {
        return optionsEn;
    }

    public void setOptionsEn(String optionsEn) {
        this.optionsEn = optionsEn;
    }
}
