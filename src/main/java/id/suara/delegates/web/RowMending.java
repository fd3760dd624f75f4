package id.suara.delegates.web;

import id.suara.delegates.imports.ImportPreviews;
import id.suara.delegates.imports.ImportReport;
import id.suara.delegates.imports.WaitingRow;
import id.suara.delegates.intake.Column;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.primefaces.PrimeFaces;

/** The dialog in which one wrong row is mended and judged again. */
@Named("rowMending")
@ViewScoped
public class RowMending implements Serializable {

    /** A field of the row as it stands in the dialog. */
    public static class Field implements Serializable {

        private final Column column;
        private final String label;
        private String text;
        private boolean faulty;

        Field(Column column, Locale locale) {
            this.column = column;
            this.label = column.heading(locale);
        }

        public String getLabel() {
            return label;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public boolean isFaulty() {
            return faulty;
        }
    }

    @Inject
    transient ImportPreviews previews;

    @Inject
    NominationsPage nominations;

    private Long importId;
    private WaitingRow row;
    private List<Field> fields = List.of();

    /** Shows the columns of the file, and those that its row lacks. */
    public void open(WaitingRow chosen, ImportReport report) {
        importId = report.id();
        Set<Column> columns = EnumSet.noneOf(Column.class);
        columns.addAll(report.columns());
        columns.addAll(chosen.faulty());
        fields = columns.stream().map(column -> new Field(column, locale())).toList();
        show(chosen);
    }

    private void show(WaitingRow judged) {
        row = judged;
        Set<Column> faulty = judged.faulty();
        for (Field field : fields) {
            field.text = judged.field(field.column);
            field.faulty = faulty.contains(field.column);
        }
    }

    /** Closes the dialog when the row is right, and else says what is wrong with it now. */
    public void check() {
        Map<Column, String> changed = new EnumMap<>(Column.class);
        fields.forEach(field -> changed.put(field.column, field.text == null ? "" : field.text));
        show(previews.mend(importId, row.row(), row.version(), changed));
        nominations.load();
        boolean good = row.fault() == null;
        PrimeFaces.current().ajax().addCallbackParam("good", good);
        if (good) {
            String text = Texts.get(locale(), "delegates.preview.mended", String.valueOf(row.row()));
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
        }
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Null before a row was chosen. */
    public WaitingRow getRow() {
        return row;
    }

    public String getReason() {
        return row == null ? null : row.message(locale());
    }

    public String getTitle() {
        return row == null ? "" : Texts.get(locale(), "delegates.preview.mend-row", String.valueOf(row.row()));
    }

    public List<Field> getFields() {
        return fields;
    }
}
