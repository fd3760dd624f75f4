package id.suara.delegates.web;

import id.suara.delegates.Families;
import id.suara.delegates.FamilyApplication;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How far a delegate's own application is, on their start page. */
@Named("ownStatus")
@RequestScoped
public class OwnStatus {

    @Inject
    Families families;

    private List<FamilyApplication> applications = List.of();

    @PostConstruct
    void load() {
        applications = families.ofCaller();
    }

    public List<FamilyApplication> getApplications() {
        return applications;
    }
}
