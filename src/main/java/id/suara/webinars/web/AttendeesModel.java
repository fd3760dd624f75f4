package id.suara.webinars.web;

import id.suara.webinars.AttendeeRow;
import id.suara.webinars.Attendees;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Who registered for one webinar, a page at a time. */
public class AttendeesModel extends LazyDataModel<AttendeeRow> {

    private final transient Attendees attendees;
    private final long webinarId;
    private final String words;
    private List<Long> shown = List.of();

    /** @param words of a name or an address; null for all */
    AttendeesModel(Attendees attendees, long webinarId, String words) {
        this.attendees = attendees;
        this.webinarId = webinarId;
        this.words = words;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return attendees.count(webinarId, words);
    }

    @Override
    public List<AttendeeRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        List<AttendeeRow> rows = attendees.page(webinarId, words, first, size);
        shown = rows.stream().map(AttendeeRow::id).toList();
        return rows;
    }

    @Override
    public String getRowKey(AttendeeRow row) {
        return Long.toString(row.id());
    }

    /** The registrations of the page that was loaded last. */
    public List<Long> getShown() {
        return shown;
    }
}
