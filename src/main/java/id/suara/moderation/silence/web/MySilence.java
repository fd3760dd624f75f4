package id.suara.moderation.silence.web;

import id.suara.moderation.silence.OwnSilence;
import id.suara.moderation.silence.Silences;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a silenced child is told on the pages where they would write. */
@Named("mySilence")
@RequestScoped
public class MySilence {

    @Inject
    Silences silences;

    private OwnSilence now;

    @PostConstruct
    void load() {
        now = silences.own().orElse(null);
    }

    /** Null for one who may write. */
    public OwnSilence getNow() {
        return now;
    }
}
