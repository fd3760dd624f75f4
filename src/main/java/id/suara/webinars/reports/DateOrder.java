package id.suara.webinars.reports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Which number comes first in a date. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** One order for a whole report: the one that puts most of its dates on the webinar's days, then the one in which most of them
     *  exist at all. Day first where nothing tells. */
    static DateOrder of(Collection<WrittenTime> times, Set<LocalDate> days) {
        return points(times, days, MONTH_FIRST) > points(times, days, DAY_FIRST) ? MONTH_FIRST : DAY_FIRST;
    }

    private static long points(Collection<WrittenTime> times, Set<LocalDate> days, DateOrder order) {
        long points = 0;
        for (WrittenTime time : times) {
            LocalDate date = time.date(order);
            if (date != null) {
                points += days.contains(date) ? 1_000_000 : 1;
            }
        }
        return points;
    }
}
