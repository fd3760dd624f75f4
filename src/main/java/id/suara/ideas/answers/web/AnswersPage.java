package id.suara.ideas.answers.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.ideas.answers.AnswerDesk;
import id.suara.ideas.answers.AnswerRow;
import id.suara.ideas.answers.AnswerState;
import id.suara.ideas.answers.AnswersStanding;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Ideas that wait for an answer, drafts to be published together, promises to be kept. */
@Named("answersPage")
@ViewScoped
public class AnswersPage implements Serializable {

    private class Rows extends LazyDataModel<AnswerRow> {

        // A choice may span pages.
        private final Map<String, AnswerRow> shown = new HashMap<>();

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count(list));
        }

        @Override
        public List<AnswerRow> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            List<AnswerRow> page = desk.page(list, first, size);
            page.forEach(row -> shown.put(getRowKey(row), row));
            return page;
        }

        @Override
        public String getRowKey(AnswerRow row) {
            return Long.toString(row.ideaId());
        }

        @Override
        public AnswerRow getRowData(String key) {
            return shown.get(key);
        }
    }

    @Inject
    transient AnswerDesk desk;

    @Inject
    transient Congresses congresses;

    @Inject
    transient HttpServletRequest request;

    private final Rows rows = new Rows();
    private AnswerState list = AnswerState.WAITING;
    private AnswersStanding standing;
    private LocalDate today;
    private List<AnswerRow> chosen = new ArrayList<>();

    @PostConstruct
    void load() {
        String asked = request.getParameter("list");
        for (AnswerState state : AnswerState.values()) {
            list = state.name().equals(asked) ? state : list;
        }
        Congress congress = congresses.requireCurrent();
        today = LocalDate.now(congress.zone());
        standing = desk.standing();
    }

    public String publish() {
        desk.publish(chosen.stream().collect(Collectors.toMap(AnswerRow::ideaId, AnswerRow::version)));
        return "/answers/index?faces-redirect=true&list=DRAFT&published=" + chosen.size();
    }

    /** How many the last step published, as the address says; 0 for none. */
    public int getPublished() {
        String published = request.getParameter("published");
        return published != null && published.matches("[0-9]{1,4}") ? Integer.parseInt(published) : 0;
    }

    public boolean isDue(AnswerRow row) {
        return row.isDue(today);
    }

    public LazyDataModel<AnswerRow> getRows() {
        return rows;
    }

    public AnswerState getList() {
        return list;
    }

    public AnswerState[] getLists() {
        return AnswerState.values();
    }

    public AnswersStanding getStanding() {
        return standing;
    }

    public List<AnswerRow> getChosen() {
        return chosen;
    }

    public void setChosen(List<AnswerRow> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }
}
