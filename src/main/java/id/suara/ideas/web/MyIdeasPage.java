package id.suara.ideas.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.Author;
import id.suara.ideas.Authors;
import id.suara.ideas.IdeaAppeals;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.MaskedIdea;
import id.suara.ideas.Outlook;
import id.suara.ideas.OwnIdea;
import id.suara.ideas.PictureSight;
import id.suara.ideas.TextStatus;
import id.suara.ideas.pictures.PictureRow;
import id.suara.kernel.Texts;
import id.suara.moderation.appeals.OwnAppeal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A child's own ideas, on their page and on the start page. */
@Named("myIdeasPage")
@RequestScoped
public class MyIdeasPage {

    @Inject
    IdeaForum forum;

    @Inject
    PictureSight sight;

    @Inject
    IdeaAppeals ideaAppeals;

    @Inject
    Authors authors;

    @Inject
    Outlook outlook;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    private List<OwnIdea> ideas = List.of();
    private Map<Long, MaskedIdea> masked = Map.of();
    private Map<Long, List<PictureRow>> pictures = Map.of();
    private Map<Long, OwnAppeal> appeals = Map.of();
    private Map<Long, Instant> answersDue = Map.of();
    private String usualWait;
    private String penName;
    private boolean ready;
    private boolean open;
    private Labels labels;

    @PostConstruct
    void load() {
        ideas = forum.ownIdeas();
        appeals = ideaAppeals.own();
        masked = ideas.stream()
                .filter(idea -> idea.maskedFrom() != null)
                .collect(Collectors.toMap(
                        OwnIdea::id, idea -> forum.masked(idea.id()).orElseThrow()));
        pictures = sight.own();
        answersDue = outlook.answersDue();
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        usualWait = ideas.stream().anyMatch(MyIdeasPage::isWaiting)
                ? outlook.usualReading().map(waited -> said(waited, locale)).orElse(null)
                : null;
        penName = authors.own().map(Author::getPenName).orElse(null);
        ready = authors.own().filter(Author::hasAccepted).isPresent() && penName != null;
        open = forum.isOpen();
        labels = Labels.of(congresses, regions, locale);
    }

    private static boolean isWaiting(OwnIdea idea) {
        return idea.status() == TextStatus.SUBMITTED || idea.status() == TextStatus.HELD;
    }

    /** Rounded up, in the unit that a child would use. */
    private static String said(Duration waited, Locale locale) {
        long hours = waited.plusMinutes(59).toHours();
        if (hours <= 1) {
            return Texts.get(locale, "my.next.usual-hour");
        }
        return hours < 24
                ? Texts.get(locale, "my.next.usual-hours", hours)
                : Texts.get(locale, "my.next.usual-days", (hours + 23) / 24);
    }

    /** When a moderator has usually read one that waits; null for any other, and while too few tell. */
    public String usualWait(OwnIdea idea) {
        return isWaiting(idea) ? usualWait : null;
    }

    /** The last moment in which an answer comes in time; null for one that is not public or answered, or without a term. */
    public Instant answerDue(OwnIdea idea) {
        Instant closes = answersDue.get(idea.id());
        return closes == null ? null : closes.minusSeconds(1);
    }

    public String withdraw(long ideaId) {
        forum.withdraw(ideaId, null);
        return "/my/ideas?faces-redirect=true&withdrawn=true";
    }

    public List<OwnIdea> getIdeas() {
        return ideas;
    }

    /** The newest three, for the start page. */
    public List<OwnIdea> getNewest() {
        return ideas.subList(0, Math.min(3, ideas.size()));
    }

    /** What of it others do not read, or null. */
    public MaskedIdea masked(OwnIdea idea) {
        return masked.get(idea.id());
    }

    public List<PictureRow> pictures(OwnIdea idea) {
        return pictures.getOrDefault(idea.id(), List.of());
    }

    /** How far it is with one that was refused; null for any other. */
    public OwnAppeal appeal(OwnIdea idea) {
        boolean refused = idea.status() == TextStatus.REFUSED || idea.status() == TextStatus.APPEALED;
        return refused ? appeals.get(idea.id()) : null;
    }

    /** Null before one was chosen. */
    public String getPenName() {
        return penName;
    }

    /** Whether the participation page was accepted and a pen name chosen. */
    public boolean isReady() {
        return ready;
    }

    /** Whether ideas may be sent now. */
    public boolean isOpen() {
        return open;
    }

    public String theme(OwnIdea idea) {
        return labels.theme(idea.theme(), idea.ownTheme());
    }
}
