package id.suara.delegates.chaperones.web;

import id.suara.delegates.chaperones.ChaperoneFilter;
import id.suara.delegates.chaperones.ChaperoneRow;
import id.suara.delegates.chaperones.Chaperones;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list's rows, a page at a time. */
public class ChaperonesModel extends LazyDataModel<ChaperoneRow> {

    private static final long serialVersionUID = 1L;

    private final transient Chaperones chaperones;
    private final transient ChaperoneFilter filter;

    ChaperonesModel(Chaperones chaperones, ChaperoneFilter filter) {
        this.chaperones = chaperones;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(chaperones.count(filter));
    }

    @Override
    public List<ChaperoneRow> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        SortMeta sort = sorting.values().stream().findFirst().orElse(null);
        Chaperones.Order order = sort == null ? Chaperones.Order.NAME : Chaperones.Order.valueOf(sort.getField());
        boolean ascending = sort == null || !sort.getOrder().isDescending();
        return chaperones.page(filter, order, ascending, first, size);
    }

    @Override
    public String getRowKey(ChaperoneRow row) {
        return Long.toString(row.id());
    }
}
