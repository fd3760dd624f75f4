package id.suara.programme.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.conflicts.ConflictWords;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.Speakers;
import id.suara.programme.parts.Tracks;
import id.suara.programme.releases.ReleasePreview;
import id.suara.programme.releases.ReleaseProgramme;
import id.suara.programme.releases.ReleaseRow;
import id.suara.programme.releases.Releases;
import id.suara.programme.venue.Venue;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a release would tell, naming it and making it, and all that were made. */
@Named("releasesPage")
@ViewScoped
public class ReleasesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A conflict that has to be taken knowingly. */
    public static class Warning implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String sentence;
        private boolean taken;

        Warning(String key, String sentence) {
            this.key = key;
            this.sentence = sentence;
        }

        public String getSentence() {
            return sentence;
        }

        public boolean isTaken() {
            return taken;
        }

        public void setTaken(boolean taken) {
            this.taken = taken;
        }
    }

    @Inject
    transient Releases releases;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Tracks tracks;

    @Inject
    transient Commissions commissions;

    @Inject
    transient Speakers speakers;

    @Inject
    transient Venue venue;

    private ReleasePreview preview;
    private List<DifferenceLines.Block> differing;
    private List<Warning> warnings;
    private List<String> impossible;
    private List<ReleaseRow> history;
    private String name;

    public void load() {
        preview = releases.preview();
        Congress congress = congresses.requireCurrent();
        PlanWords words =
                new PlanWords(Told.locale(), congress.zone(), congress.getId(), tracks, commissions, speakers, venue);
        differing = DifferenceLines.of(preview.difference(), words, Told.locale());
        warnings = preview.conflicts().stream()
                .filter(conflict -> !conflict.isImpossible())
                .map(conflict -> new Warning(conflict.key(), sentence(conflict)))
                .toList();
        impossible = preview.conflicts().stream()
                .filter(Conflict::isImpossible)
                .map(ReleasesPage::sentence)
                .toList();
        history = releases.history();
    }

    private static String sentence(Conflict conflict) {
        return ConflictWords.of(conflict, Told.locale());
    }

    public void release() {
        Set<String> taken = warnings.stream()
                .filter(Warning::isTaken)
                .map(warning -> warning.key)
                .collect(Collectors.toSet());
        releases.release(new ReleaseProgramme(
                name, preview.current() == null ? null : preview.current().id(), preview.draftVersion(), taken));
        Told.info("programme.releases.released", name);
        Told.go("/programme/releases");
    }

    public List<DifferenceLines.Block> getDiffering() {
        return differing;
    }

    public List<Warning> getWarnings() {
        return warnings;
    }

    public List<String> getImpossible() {
        return impossible;
    }

    /** The newest first. */
    public List<ReleaseRow> getHistory() {
        return history;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
