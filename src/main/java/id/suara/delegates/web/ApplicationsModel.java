package id.suara.delegates.web;

import id.suara.delegates.ApplicationFilter;
import id.suara.delegates.ApplicationRow;
import id.suara.delegates.Applications;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The desk's rows, a page at a time; remembers those that were shown, since a selection may span pages. */
public class ApplicationsModel extends LazyDataModel<ApplicationRow> {

    private final transient Applications applications;
    private final transient ApplicationFilter filter;
    private final Map<String, ApplicationRow> shown = new HashMap<>();

    ApplicationsModel(Applications applications, ApplicationFilter filter) {
        this.applications = applications;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(applications.count(filter));
    }

    @Override
    public List<ApplicationRow> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        SortMeta sort = sorting.values().stream().findFirst().orElse(null);
        Applications.Order order =
                sort == null ? Applications.Order.NOMINATED : Applications.Order.valueOf(sort.getField());
        boolean ascending = sort != null && !sort.getOrder().isDescending();
        List<ApplicationRow> rows = applications.page(filter, order, ascending, first, size);
        rows.forEach(row -> shown.put(getRowKey(row), row));
        return rows;
    }

    @Override
    public String getRowKey(ApplicationRow row) {
        return Long.toString(row.id());
    }

    @Override
    public ApplicationRow getRowData(String rowKey) {
        return shown.get(rowKey);
    }
}
