package id.suara.moderation.reports.web;

import id.suara.moderation.reports.ItemReports;
import id.suara.moderation.reports.OwnReport;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a child reported, and what became of it. */
@Named("myReportsPage")
@RequestScoped
public class MyReportsPage {

    @Inject
    ItemReports reports;

    private List<OwnReport> own = List.of();

    @PostConstruct
    void load() {
        own = reports.own();
    }

    public List<OwnReport> getOwn() {
        return own;
    }
}
