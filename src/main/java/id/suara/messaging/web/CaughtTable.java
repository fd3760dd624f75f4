package id.suara.messaging.web;

import id.suara.messaging.CaughtMailRow;
import id.suara.messaging.CaughtMails;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** One screen of the caught mail at a time, newest first. */
class CaughtTable extends LazyDataModel<CaughtMailRow> {

    private static final long serialVersionUID = 1L;

    private final transient CaughtMails mails;

    CaughtTable(CaughtMails mails) {
        this.mails = mails;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(mails.count());
    }

    @Override
    public List<CaughtMailRow> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return mails.page(first, pageSize);
    }

    @Override
    public String getRowKey(CaughtMailRow row) {
        return Long.toString(row.id());
    }
}
