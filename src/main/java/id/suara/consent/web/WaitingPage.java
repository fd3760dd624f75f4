package id.suara.consent.web;

import id.suara.consent.waiting.WaitingGuardians;
import id.suara.consent.waiting.WaitingRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Whose guardians have not decided, a page at a time; at first only those whose turn is the office's. */
@Named("waitingPage")
@ViewScoped
public class WaitingPage implements Serializable {

    private class Rows extends LazyDataModel<WaitingRow> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(waiting.count(!all));
        }

        @Override
        public List<WaitingRow> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return waiting.page(!all, first, size);
        }

        @Override
        public String getRowKey(WaitingRow row) {
            return Long.toString(row.personId());
        }
    }

    @Inject
    transient WaitingGuardians waiting;

    private boolean all;
    private final LazyDataModel<WaitingRow> rows = new Rows();

    /** Whether those are shown as well who are still being reminded. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public LazyDataModel<WaitingRow> getRows() {
        return rows;
    }
}
