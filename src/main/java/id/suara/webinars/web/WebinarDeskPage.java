package id.suara.webinars.web;

import id.suara.webinars.WebinarPlan;
import id.suara.webinars.Webinars;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All webinars, for those who plan them. */
@Named("webinarDeskPage")
@RequestScoped
public class WebinarDeskPage {

    @Inject
    Webinars webinars;

    private List<WebinarPlan> rows = List.of();
    private boolean planner;

    @PostConstruct
    void load() {
        rows = webinars.all();
        planner = webinars.mayPlan();
    }

    public List<WebinarPlan> getRows() {
        return rows;
    }

    public boolean isPlanner() {
        return planner;
    }
}
