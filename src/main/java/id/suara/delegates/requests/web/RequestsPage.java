package id.suara.delegates.requests.web;

import id.suara.delegates.requests.FamilyRequests;
import id.suara.delegates.requests.RequestRow;
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

/** The clocks of what guardians asked for, the most urgent on top. */
@Named("requestsPage")
@ViewScoped
public class RequestsPage implements Serializable {

    private class Rows extends LazyDataModel<RequestRow> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(requests.count());
        }

        @Override
        public List<RequestRow> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return requests.page(first, size);
        }

        @Override
        public String getRowKey(RequestRow row) {
            return Long.toString(row.id());
        }
    }

    @Inject
    transient FamilyRequests requests;

    private final Instant now = Instant.now();
    private final LazyDataModel<RequestRow> rows = new Rows();

    public LazyDataModel<RequestRow> getRows() {
        return rows;
    }

    /** As the texts name it: {@code LATE} beside the states themselves. */
    public String state(RequestRow row) {
        return row.isLate(now) ? "LATE" : row.state().name();
    }

    public long hoursLeft(RequestRow row) {
        return row.hoursLeft(now);
    }
}
