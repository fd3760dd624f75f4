package id.suara.moderation.web;

import id.suara.kernel.ConcernCue;
import id.suara.kernel.Texts;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.detection.Rule;
import id.suara.moderation.rules.AddRule;
import id.suara.moderation.rules.DetectionRules;
import id.suara.moderation.rules.RuleRow;
import id.suara.moderation.rules.RuleTrial;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The organizers' rules for automatic holds: added, tried on past texts, switched. */
@Named("rulesPage")
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DetectionRules rules;

    private transient List<RuleRow> rows;
    private transient RuleTrial trial;
    private Rule.Kind kind = Rule.Kind.PHRASE;
    private String words;
    private HitClass hitClass = HitClass.WATCHED_WORD;
    private String cueClass;
    private ConcernCue.Level level;

    @PostConstruct
    void load() {
        rows = rules.rules();
    }

    public void add() {
        rules.add(new AddRule(kind, words, hitClass, cueClass, level));
        words = null;
        tell("moderation.rules.added");
    }

    public void tryOut(long id) {
        trial = rules.tryOut(id);
        load();
    }

    public void activate(long id, long version) {
        rules.activate(id, version);
        tell("moderation.rules.activated");
    }

    public void deactivate(long id, long version) {
        rules.deactivate(id, version);
        tell("moderation.rules.deactivated");
    }

    private void tell(String key) {
        trial = null;
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Texts.get(faces.getViewRoot().getLocale(), key)));
        load();
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    /** Null unless a rule was just tried. */
    public RuleTrial getTrial() {
        return trial;
    }

    public Rule.Kind[] getKinds() {
        return Rule.Kind.values();
    }

    public List<HitClass> getClasses() {
        return Stream.of(HitClass.values()).filter(Rule::mayFind).toList();
    }

    public List<String> getCues() {
        return List.of(
                "VIOLENCE",
                "SEXUAL",
                "SELF_HARM",
                "TRAFFICKING",
                "CONFINEMENT",
                "CHILD_MARRIAGE",
                "NEGLECT",
                "EXPLOITATION",
                "THREAT",
                "BULLYING",
                "FEAR");
    }

    public ConcernCue.Level[] getLevels() {
        return ConcernCue.Level.values();
    }

    public Rule.Kind getKind() {
        return kind;
    }

    public void setKind(Rule.Kind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public HitClass getHitClass() {
        return hitClass;
    }

    public void setHitClass(HitClass hitClass) {
        this.hitClass = hitClass;
    }

    public String getCueClass() {
        return cueClass;
    }

    public void setCueClass(String cueClass) {
        this.cueClass = cueClass;
    }

    public ConcernCue.Level getLevel() {
        return level;
    }

    public void setLevel(ConcernCue.Level level) {
        this.level = level;
    }
}
