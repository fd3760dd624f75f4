package id.suara.delegates.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.BulkAction;
import id.suara.delegates.BulkDecisions;
import id.suara.delegates.BulkEffect;
import id.suara.delegates.DecideMany;
import id.suara.delegates.SecondThoughts;
import id.suara.delegates.intake.Column;
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
import java.util.Map;
import org.primefaces.PrimeFaces;

/** One decision for all that were chosen on the desk: its effect first, then the deed. */
@Named("bulkForm")
@ViewScoped
public class BulkForm implements Serializable {

    @Inject
    ApplicationsPage page;

    @Inject
    transient BulkDecisions bulk;

    @Inject
    transient SecondThoughts thoughts;

    @Inject
    transient Regions regions;

    private BulkAction action = BulkAction.ADMIT;
    private BulkEffect effect;
    private List<Long> undoable = List.of();
    private String reason;
    private List<String> fields = new ArrayList<>();

    public void preview(BulkAction wanted) {
        action = wanted;
        reason = null;
        fields = new ArrayList<>();
        effect = page.getIds().isEmpty() || isTooMany() ? null : bulk.preview(page.getIds(), action);
    }

    public void decide() {
        BulkEffect done =
                bulk.decide(new DecideMany(page.getIds(), action, reason, action == BulkAction.RETURN ? fields : null));
        if (!done.done().isEmpty()) {
            tell(FacesMessage.SEVERITY_INFO, text("done." + action, done.done().size()));
        }
        done.refused().forEach((code, number) -> tell(FacesMessage.SEVERITY_WARN, refusal(code, number)));
        undoable = action == BulkAction.RETURN || action == BulkAction.DECLINE ? List.copyOf(done.done()) : List.of();
        effect = null;
        page.reload();
        PrimeFaces.current().executeScript("PF('effect').hide()");
    }

    /** Takes the last decision back, for as many as it still can be. */
    public void undo() {
        int wanted = undoable.size();
        int undone = undoable.isEmpty() ? 0 : thoughts.undoAll(undoable).size();
        if (undone > 0) {
            tell(FacesMessage.SEVERITY_INFO, text("undone", undone));
        }
        if (undone < wanted) {
            tell(FacesMessage.SEVERITY_WARN, refusal("delegates.undo-over", wanted - undone));
        }
        undoable = List.of();
        page.reload();
    }

    /** Of how many the last decision on this page can be undone. */
    public int getUndoable() {
        return undoable.size();
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    private static String text(String key, Object... values) {
        return Texts.get(locale(), "delegates.bulk." + key, values);
    }

    /** How many stay as they are, and why. */
    public String refusal(String code, int number) {
        return text("refused", number, Texts.get(locale(), "error." + code));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<String> getRefusals() {
        return effect.refused().entrySet().stream()
                .map((Map.Entry<String, Integer> one) -> refusal(one.getKey(), one.getValue()))
                .toList();
    }

    public String province(BulkEffect.ProvinceEffect one) {
        return regions.province(one.provinceCode()).map(Province::getName).orElse(one.provinceCode());
    }

    /** Of those chosen, how many it would be done to. */
    public int getReady() {
        return effect == null ? 0 : effect.done().size();
    }

    public boolean isTooMany() {
        return page.getIds().size() > DecideMany.MOST_AT_ONCE;
    }

    public int getMost() {
        return DecideMany.MOST_AT_ONCE;
    }

    public BulkAction[] getActions() {
        return BulkAction.values();
    }

    /** What can be mended. */
    public List<Column> getColumns() {
        return List.of(Column.values());
    }

    public BulkAction getAction() {
        return action;
    }

    /** Null until there is something to preview. */
    public BulkEffect getEffect() {
        return effect;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = new ArrayList<>(fields);
    }
}
