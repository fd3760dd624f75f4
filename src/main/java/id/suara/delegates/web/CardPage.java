package id.suara.delegates.web;

import id.suara.delegates.ApplicationFile;
import id.suara.delegates.Applications;
import id.suara.delegates.DelegateCards;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The card that is printed for one delegate. Its code lives as long as the page that shows it, and is not kept in a view. */
@Named("cardPage")
@RequestScoped
public class CardPage {

    @Inject
    DelegateCards cards;

    @Inject
    Applications applications;

    @Inject
    Settings settings;

    private long id;
    private String nickname;
    private DelegateCards.Card card;
    private boolean replacing;

    public void load() {
        ApplicationFile file = applications.find(id);
        nickname = file.child().getNickname();
        replacing = cards.replacesPassphrase(id);
    }

    public void make() {
        card = cards.print(id);
        nickname = card.nickname();
    }

    public String getAddress() {
        return settings.baseUrl() + "/activate";
    }

    /** Whether a card would take the child's passphrase away. */
    public boolean isReplacing() {
        return replacing;
    }

    /** Null until one was made. */
    public DelegateCards.Card getCard() {
        return card;
    }

    public String getNickname() {
        return nickname;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
