package id.suara.webinars.board.web;

import id.suara.congress.Regions;
import id.suara.kernel.DomainException;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.Webinars;
import id.suara.webinars.board.BoardLine;
import id.suara.webinars.board.WebinarBoard;
import id.suara.webinars.board.WebinarBoards;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The numbers of one webinar, looked at again every few seconds while they change. */
@Named("webinarBoardPage")
@ViewScoped
public class WebinarBoardPage implements Serializable {

    @Inject
    transient Webinars webinars;

    @Inject
    transient WebinarBoards boards;

    @Inject
    transient Regions regions;

    private Long id;
    private WebinarPlan plan;
    private WebinarBoard board;

    public void load() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        refresh();
        plan = webinars.find(id);
    }

    public void refresh() {
        board = boards.find(id);
    }

    public String name(String province) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return regions.province(province).map(one -> one.name(locale)).orElse("");
    }

    /** From which nobody comes. */
    public List<BoardLine> getEmptyProvinces() {
        return board.provinces().stream().filter(line -> line.registered() == 0).toList();
    }

    public List<BoardLine> getProvinces() {
        return board.provinces().stream().filter(line -> line.registered() > 0).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public WebinarPlan getPlan() {
        return plan;
    }

    public WebinarBoard getBoard() {
        return board;
    }
}
