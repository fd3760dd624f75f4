package id.suara.consent.web;

import id.suara.consent.erasure.ErasureRow;
import id.suara.consent.erasure.Erasures;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The clocks of erasures, the most urgent on top. */
@Named("erasuresPage")
@ViewScoped
public class ErasuresPage implements Serializable {

    private class Rows extends LazyDataModel<ErasureRow> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(erasures.count());
        }

        @Override
        public List<ErasureRow> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return erasures.page(first, size);
        }

        @Override
        public String getRowKey(ErasureRow row) {
            return Long.toString(row.id());
        }
    }

    @Inject
    transient Erasures erasures;

    private final Instant now = Instant.now();
    private final LazyDataModel<ErasureRow> rows = new Rows();

    public LazyDataModel<ErasureRow> getRows() {
        return rows;
    }

    public String state(ErasureRow row) {
        return row.state(now).name();
    }

    public long hoursLeft(ErasureRow row) {
        return row.hoursLeft(now);
    }
}
