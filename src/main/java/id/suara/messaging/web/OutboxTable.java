package id.suara.messaging.web;

import id.suara.messaging.MailStatus;
import id.suara.messaging.OutboxList;
import id.suara.messaging.OutboxRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** One screen of the outgoing mail at a time. */
class OutboxTable extends LazyDataModel<OutboxRow> {

    private static final long serialVersionUID = 1L;

    private final transient OutboxList list;
    private final MailStatus status;

    /** @param status null for every status */
    OutboxTable(OutboxList list, MailStatus status) {
        this.list = list;
        this.status = status;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        Map<MailStatus, Long> counts = list.counts();
        long found = status == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.get(status);
        return Math.toIntExact(found);
    }

    @Override
    public List<OutboxRow> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return list.page(status, first, pageSize);
    }

    @Override
    public String getRowKey(OutboxRow row) {
        return Long.toString(row.id());
    }
}
