package id.suara.messaging.programme.web;

import id.suara.messaging.programme.ReleaseAudience;
import id.suara.messaging.programme.ReleaseAudiences;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the page of releases: who would be told. */
@Named("releaseAudience")
@RequestScoped
public class ReleaseAudiencePage {

    @Inject
    ReleaseAudiences audiences;

    private ReleaseAudience audience;

    @PostConstruct
    void load() {
        audience = audiences.preview();
    }

    public ReleaseAudience getNow() {
        return audience;
    }
}
