package id.suara.identity.web;

import id.suara.identity.ApiToken;
import id.suara.identity.ApiTokens;
import id.suara.kernel.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/** A member of staff's own API tokens. */
@Named("tokensPage")
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Duration LASTS = Duration.ofDays(90);

    @Inject
    transient ApiTokens tokens;

    @Inject
    transient CurrentCaller caller;

    private transient List<ApiToken> own;
    private String label;
    private transient String issued;

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
        issued = null;
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
