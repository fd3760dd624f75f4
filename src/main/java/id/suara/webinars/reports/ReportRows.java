package id.suara.webinars.reports;

import id.suara.kernel.DomainException;
import id.suara.kernel.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the records of a report as they stream past, and sorts them under their headings; times are still as written. */
final class ReportRows {

    /** Of a name, beyond which it is none. */
    private static final int LONGEST = 200;

    /** What is kept of it, for a person to know the row by. */
    private static final int KEPT = 60;

    private static final Pattern ORIGINAL = Pattern.compile("(.*\\S)\\s+\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<String> YES = Set.of("yes", "ya", "y", "true");
    private static final Set<String> NO = Set.of("no", "tidak", "n", "false");

    /** What Zoom writes between the lists of a webinar's report. */
    private static final Set<String> SECTIONS =
            Set.of("hostdetails", "panelistdetails", "attendeedetails", "otherattended", "participantdetails");

    /** @param duration null when none stands there or it cannot be read */
    record Row(
            int line, String name, String originalName, String email, String joined, String left, Integer duration) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();
    private ReportHeadings headings;
    private boolean anything;
    private boolean people;

    void take(int line, List<String> cells) {
        if (cells.stream().allMatch(cell -> cell == null || cell.isBlank())) {
            return;
        }
        anything = true;
        ReportHeadings here = ReportHeadings.of(cells);
        if (here.headPresences()) {
            headings = here;
        } else if (headings == null) {
            people = people || (here.namePeople() && here.has(ReportColumn.EMAIL));
        } else if (!isSection(cells)) {
            if (rows.size() + unread.size() >= MeetingReport.MOST_ROWS) {
                throw DomainException.invalid("webinars.report-too-many-rows");
            }
            sort(line, cells);
        }
    }

    private static boolean isSection(List<String> cells) {
        List<String> written = cells.stream().filter(cell -> !cell.isBlank()).toList();
        String title = written.get(0);
        return written.size() == 1 && title.length() <= KEPT && SECTIONS.contains(PlainText.key(title));
    }

    private void sort(int line, List<String> cells) {
        Row row = row(line, cells);
        RowFault fault = fault(row, cells);
        if (fault == null) {
            rows.add(row);
        } else {
            unread.add(new UnreadRow(line, kept(row.name()), fault));
        }
    }

    private RowFault fault(Row row, List<String> cells) {
        if (NO.contains(PlainText.key(word(cells, ReportColumn.ATTENDED)))) {
            return RowFault.NOT_ATTENDED;
        }
        if (YES.contains(PlainText.key(word(cells, ReportColumn.WAITING_ROOM)))) {
            return RowFault.IN_WAITING_ROOM;
        }
        if (row.name().isEmpty() && row.originalName() == null && row.email() == null) {
            return RowFault.NOBODY;
        }
        return row.name().length() > LONGEST ? RowFault.TOO_LONG : null;
    }

    private String word(List<String> cells, ReportColumn column) {
        String cell = headings.cell(cells, column);
        return cell.length() > KEPT ? "" : cell;
    }

    private Row row(int line, List<String> cells) {
        String name = name(cells);
        String original = PlainText.clean(headings.cell(cells, ReportColumn.ORIGINAL_NAME));
        // The brackets of a second device hold a number, and are the name's own.
        Matcher renamed = ORIGINAL.matcher(name.length() > LONGEST ? "" : name);
        if (headings.has(ReportColumn.NAME_AND_ORIGINAL)
                && renamed.matches()
                && !NUMBER.matcher(renamed.group(2)).matches()) {
            name = renamed.group(1);
            original = renamed.group(2).strip();
        }
        return new Row(
                line,
                name,
                original.isEmpty() || original.length() > LONGEST || original.equals(name) ? null : original,
                EmailAddress.folded(headings.cell(cells, ReportColumn.EMAIL)),
                headings.cell(cells, ReportColumn.JOINED).strip(),
                headings.cell(cells, ReportColumn.LEFT).strip(),
                WrittenDuration.minutes(headings.cell(cells, ReportColumn.DURATION)));
    }

    private String name(List<String> cells) {
        if (headings.has(ReportColumn.NAME_AND_ORIGINAL)) {
            return PlainText.clean(headings.cell(cells, ReportColumn.NAME_AND_ORIGINAL));
        }
        String whole = PlainText.clean(headings.cell(cells, ReportColumn.NAME));
        String parts = PlainText.clean(PlainText.clean(headings.cell(cells, ReportColumn.FIRST_NAME)) + " "
                + PlainText.clean(headings.cell(cells, ReportColumn.LAST_NAME)));
        return whole.isEmpty() ? parts : whole;
    }

    private static String kept(String name) {
        if (name.length() <= KEPT) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(KEPT - 1)) ? KEPT - 1 : KEPT) + "\u2026";
    }

    /** @throws DomainException when there is not one row under headings */
    ReportRows finish() {
        if (!anything) {
            throw DomainException.invalid("webinars.report-empty");
        }
        if (headings == null) {
            throw DomainException.invalid(people ? "webinars.report-no-times" : "webinars.report-no-headings");
        }
        if (rows.isEmpty() && unread.isEmpty()) {
            throw DomainException.invalid("webinars.report-no-rows");
        }
        return this;
    }

    List<Row> rows() {
        return rows;
    }

    List<UnreadRow> unread() {
        return unread;
    }
}
