package id.suara.consent.web;

import id.suara.congress.Province;
import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.consent.GuardianPair;
import id.suara.consent.GuardianPairs;
import id.suara.consent.GuardianSide;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two guardians side by side, to be told to be one person or two: those proposed, or any two that were looked for. */
@Named("guardianPairsPage")
@ViewScoped
public class GuardianPairsPage implements Serializable {

    private static final int SHOWN = 10;

    @Inject
    transient GuardianPairs guardians;

    @Inject
    transient Regions regions;

    private List<GuardianPair> pairs = List.of();
    private List<GuardianSide> found = List.of();
    private List<Long> chosen = new ArrayList<>();
    private String part;
    private boolean searched;

    public void load() {
        pairs = guardians.likely(SHOWN);
    }

    public void search() {
        found = guardians.find(part);
        chosen = new ArrayList<>();
        searched = true;
    }

    /** Puts a second one beside the first that was chosen. */
    public void choose(long guardianId) {
        if (chosen.remove(guardianId)) {
            return;
        }
        chosen.add(guardianId);
        if (chosen.size() == 2) {
            List<GuardianPair> shown = new ArrayList<>();
            shown.add(guardians.compare(chosen.get(0), chosen.get(1)));
            shown.addAll(guardians.likely(SHOWN));
            pairs = shown;
            chosen = new ArrayList<>();
            found = List.of();
            searched = false;
        }
    }

    public void merge(GuardianPair pair, long keptId) {
        long other = pair.one().id() == keptId ? pair.other().id() : pair.one().id();
        guardians.merge(keptId, other, pair.version());
        tell("merged");
        load();
    }

    public void keep(GuardianPair pair) {
        guardians.keepApart(pair.one().id(), pair.other().id(), pair.version());
        tell("kept");
        load();
    }

    private static void tell(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.get(faces.getViewRoot().getLocale(), "consent.guardians." + key);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    public String place(GuardianSide.Child child) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String province = regions.province(child.provinceCode())
                .map((Province one) -> one.name(locale))
                .orElse("");
        return regions.regency(child.regencyCode()).map(Regency::getName).orElse("") + ", " + province;
    }

    public boolean isChosen(long guardianId) {
        return chosen.contains(guardianId);
    }

    /** Whether something was looked for and not found. */
    public boolean isNobody() {
        return searched && found.isEmpty();
    }

    public List<GuardianPair> getPairs() {
        return pairs;
    }

    public List<GuardianSide> getFound() {
        return found;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
