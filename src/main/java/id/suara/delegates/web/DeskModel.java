package id.suara.delegates.web;

import id.suara.delegates.desk.Desk;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.desk.DeskOrder;
import id.suara.delegates.desk.DeskRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The desk's rows, a page at a time; remembers those that were shown, since a selection may span pages. */
public class DeskModel extends LazyDataModel<DeskRow> {

    private final transient Desk desk;
    private final DeskFilter filter;
    private final int found;
    private final Map<String, DeskRow> shown = new HashMap<>();

    DeskModel(Desk desk, DeskFilter filter) {
        this.desk = desk;
        this.filter = filter;
        found = desk.count(filter);
    }

    /** Whether there are more than the table can leaf through. */
    public boolean isMore() {
        return found > Desk.MOST_COUNTED;
    }

    public int getFound() {
        return Math.min(found, Desk.MOST_COUNTED);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return getFound();
    }

    @Override
    public List<DeskRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        SortMeta sort = sorting.values().stream().findFirst().orElse(null);
        DeskOrder order = sort == null ? DeskOrder.NOMINATED : DeskOrder.valueOf(sort.getField());
        boolean ascending = sort != null && !sort.getOrder().isDescending();
        List<DeskRow> rows = desk.page(filter, order, ascending, first, size);
        rows.forEach(row -> shown.put(getRowKey(row), row));
        return rows;
    }

    @Override
    public String getRowKey(DeskRow row) {
        return Long.toString(row.id());
    }

    @Override
    public DeskRow getRowData(String rowKey) {
        return shown.get(rowKey);
    }
}
