package id.suara.identity.web;

import id.suara.identity.ApiToken;
import id.suara.identity.ApiTokens;
import id.suara.kernel.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** A member of staff's own API tokens. */
@Named("tokensPage")
@RequestScoped
public class TokensPage {

    private static final Duration LASTS = Duration.ofDays(90);

    @Inject
    ApiTokens tokens;

    @Inject
    CurrentCaller caller;

    private List<ApiToken> own;
    private String label;
    private String issued;

    @PostConstruct
    void load() {
        own = tokens.own();
    }

    public void issue() {
        issued = tokens.issue(caller.get().requireAccount(), label, LASTS);
        label = null;
        load();
    }

    public void revoke(long id) {
        tokens.revoke(id);
        load();
    }

    public List<ApiToken> getOwn() {
        return own;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** The new token, in the answer to making it and never again. */
    public String getIssued() {
        return issued;
    }
}
