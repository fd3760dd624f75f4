package id.suara.webinars.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The row that heads the participants, and what of it stands where. */
record ReportHeadings(Map<ReportColumn, Integer> places) {

    /** Where a heading comes twice it is the meeting's first (Zoom puts the host's e-mail there), then the participant's. */
    static ReportHeadings of(List<String> cells) {
        Map<ReportColumn, Integer> places = new EnumMap<>(ReportColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            ReportColumn column = ReportColumn.of(cells.get(i));
            if (column != null) {
                places.put(column, i);
            }
        }
        return new ReportHeadings(places);
    }

    boolean namePeople() {
        return has(ReportColumn.NAME_AND_ORIGINAL) || has(ReportColumn.NAME) || has(ReportColumn.FIRST_NAME);
    }

    /** Whether presences stand under it. What sums a meeting up has a host, minutes and a number of participants. */
    boolean headPresences() {
        boolean sumsUp = has(ReportColumn.HEADS) && !has(ReportColumn.JOINED) && !has(ReportColumn.NAME_AND_ORIGINAL);
        return namePeople() && !sumsUp && (has(ReportColumn.JOINED) || has(ReportColumn.DURATION));
    }

    boolean has(ReportColumn column) {
        return places.containsKey(column);
    }

    /** @return as written; empty where the row is too short or the report has no such column */
    String cell(List<String> cells, ReportColumn column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() || cells.get(place) == null ? "" : cells.get(place);
    }
}
