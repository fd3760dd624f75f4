package id.suara.ideas.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.Author;
import id.suara.ideas.Authors;
import id.suara.ideas.DraftPictures;
import id.suara.ideas.IdeaDrafts;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.OwnDraft;
import id.suara.ideas.OwnIdea;
import id.suara.ideas.SimilarIdea;
import id.suara.ideas.SimilarIdeas;
import id.suara.ideas.SubmitIdea;
import id.suara.ideas.UnsentText;
import id.suara.ideas.WritingHint;
import id.suara.ideas.WritingHints;
import id.suara.ideas.pictures.DraftPicture;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writing an idea, one thing at a time.
 *
 * <p>Each step carries what the others hold in hidden fields, so a session that ends, or a phone without scripts, loses
 * nothing that stands on the page; and each step keeps a draft at the server, for another phone or another day (S6).
 */
@Named("submitPage")
@RequestScoped
public class SubmitPage {

    static final int LAST = 4;

    /** @param words the child's own that it is about */
    public record Seen(String words, String key) {

        static Seen of(String text, WritingHint hint) {
            return new Seen(text.substring(hint.start(), hint.end()), hint.key());
        }
    }

    /** Which fields each step asks for; {@code themeNamed} is the rule that "other" has a theme of one's own. */
    private static final Map<Integer, List<String>> ASKED = Map.of(
            1,
            List.of("theme", "ownTheme", "themeNamed"),
            2,
            List.of("problem"),
            3,
            List.of("proposal", "addressee"),
            LAST,
            List.of("title"));

    @Inject
    IdeaForum forum;

    @Inject
    Authors authors;

    @Inject
    WritingHints hints;

    @Inject
    IdeaDrafts drafts;

    @Inject
    DraftPictures pictures;

    @Inject
    SimilarIdeas similar;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    Validator validator;

    @Inject
    HttpServletRequest request;

    private Labels labels;
    private boolean checked;
    private boolean restored;
    private List<Seen> seen = List.of();
    private List<SimilarIdea> near = List.of();
    private List<DraftPicture> shown = List.of();
    private int step = 1;
    private Long idea;
    private Long from;
    private Long version;
    private String theme;
    private String ownTheme;
    private String title;
    private String problem;
    private String proposal;
    private String addressee;

    @PostConstruct
    void load() {
        labels = Labels.of(
                congresses,
                regions,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        // Which fields and forms are there has to be known before they are read.
        restored = request.getParameter("anew") != null;
        String sent = request.getParameter("write:step");
        if (sent == null) {
            // Back from the pictures.
            sent = request.getParameter("step");
        }
        step = sent != null && sent.matches("[1-" + LAST + "]") ? Integer.parseInt(sent) : 1;
    }

    /** Sends a child who has not read the page, or has no pen name, there first; fills in an idea that is to be mended. */
    public String begin() {
        boolean ready = authors.own()
                .filter(author -> author.hasAccepted() && author.hasPenName())
                .isPresent();
        if (!ready) {
            return "/my/welcome?faces-redirect=true";
        }
        OwnDraft draft = drafts.find(idea).orElse(null);
        shown = pictures.own(idea);
        if (idea != null) {
            OwnIdea own = forum.ownIdea(idea);
            version = own.version();
            fill(text(own));
        } else if (from != null) {
            fill(text(forum.ownIdea(from)));
        }
        if (draft != null) {
            restored = step == 1;
            fill(draft.text());
        }
        return null;
    }

    private static UnsentText text(OwnIdea own) {
        return new UnsentText(own.theme(), own.ownTheme(), own.title(), own.problem(), own.proposal(), own.addressee());
    }

    private void fill(UnsentText known) {
        theme = known.theme();
        ownTheme = known.ownTheme();
        title = known.title();
        problem = known.problem();
        proposal = known.proposal();
        addressee = known.addressee();
    }

    public void next() {
        keep();
        refuseFaults(step);
        step = Math.min(step + 1, LAST);
        if (step > 2) {
            near = similar.to(unsent());
        }
        if (step == LAST) {
            look();
        }
    }

    /** Shows what the child may want to change; nothing of it stands in the way (S15). */
    public void check() {
        keep();
        look();
    }

    public void back() {
        keep();
        step = Math.max(step - 1, 1);
    }

    /** To the pictures, and back again: what is written so far waits in the draft. */
    public String pictures() {
        keep();
        return "/my/pictures?faces-redirect=true" + (idea == null ? "" : "&idea=" + idea);
    }

    /** To a code for a friend, likewise. */
    public String invite() {
        keep();
        return "/my/invite?faces-redirect=true";
    }

    /** Throws the draft away and begins anew. */
    public String restart() {
        drafts.drop(idea);
        return "/my/submit?faces-redirect=true&fresh=true" + (idea == null ? "" : "&idea=" + idea)
                + (from == null ? "" : "&from=" + from);
    }

    public String send() {
        // Should it be refused, for the phase has closed, the draft stays as it was meant to be sent.
        keep();
        // A step back to the first fault, should an earlier one have been skipped.
        for (int i = 1; i <= LAST; i++) {
            int asked = step;
            step = i;
            refuseFaults(i);
            step = asked;
        }
        if (idea == null) {
            forum.submit(text());
        } else {
            forum.revise(idea, version, text());
        }
        return "/my/ideas?faces-redirect=true&sent=true";
    }

    private void keep() {
        drafts.keepNewest(idea, unsent());
        shown = pictures.own(idea);
    }

    private UnsentText unsent() {
        return UnsentText.typed(theme, ownTheme, title, problem, proposal, addressee);
    }

    private void look() {
        checked = true;
        UnsentText text = unsent();
        seen = Stream.concat(
                        hints.forText(text).stream().map(hint -> Seen.of(of(text, hint.field()), hint)),
                        shown.stream().map(DraftPicture::description).flatMap(words -> hints.forWords(words).stream()
                                .map(hint -> Seen.of(words, hint))))
                .distinct()
                .toList();
    }

    private static String of(UnsentText text, String field) {
        return switch (field) {
            case "ownTheme" -> text.ownTheme();
            case "problem" -> text.problem();
            case "proposal" -> text.proposal();
            case "addressee" -> text.addressee();
            default -> text.title();
        };
    }

    private void refuseFaults(int asked) {
        List<FieldError> faults = new ArrayList<>();
        for (ConstraintViolation<SubmitIdea> violation : validator.validate(text())) {
            String field = violation.getPropertyPath().toString();
            if (ASKED.get(asked).contains(field)) {
                String code = violation.getMessageTemplate().replaceAll("[{}]", "");
                faults.add(new FieldError(field.equals("themeNamed") ? "ownTheme" : field, code));
            }
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid("request.invalid", faults);
        }
    }

    private SubmitIdea text() {
        return new SubmitIdea(theme, ownTheme, title, problem, proposal, addressee);
    }

    /** Fields are marked as needed while they are shown, and not while they are read: one may always go back a step. */
    public boolean isNeeded() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    /** Also a little after closing for a form that was begun before: only what is asked for anew is closed at once. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback() ? forum.isAccepting() : forum.isOpen();
    }

    /** Whether the hints were asked for, so that "nothing to change" can be said too. */
    public boolean isChecked() {
        return checked;
    }

    /** Whether what was kept at the server was filled in. */
    public boolean isRestored() {
        return restored;
    }

    public List<Seen> getSeen() {
        return seen;
    }

    /** Ideas to join instead of writing the same again; empty before the problem was told. */
    public List<SimilarIdea> getSimilar() {
        return near;
    }

    public String province(SimilarIdea found) {
        return labels.province(found.provinceCode());
    }

    public String getPenName() {
        return authors.own().map(Author::getPenName).orElse("");
    }

    /** Those that go along. */
    public List<DraftPicture> getPictures() {
        return shown;
    }

    public String getThemeName() {
        return labels.theme(theme, ownTheme);
    }

    public List<Labels.Choice> getThemes() {
        return labels.themes();
    }

    public int getStep() {
        return step;
    }

    public int getSteps() {
        return LAST;
    }

    public Long getIdea() {
        return idea;
    }

    public void setIdea(Long idea) {
        this.idea = idea;
    }

    /** One of the child's own that was refused, of which a new one is made; null for most. */
    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    /** Under which the device keeps what is not sent. */
    public String getDraft() {
        if (idea != null) {
            return String.valueOf(idea);
        }
        return from == null ? "" : "from." + from;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getOwnTheme() {
        return ownTheme;
    }

    public void setOwnTheme(String ownTheme) {
        this.ownTheme = ownTheme;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
