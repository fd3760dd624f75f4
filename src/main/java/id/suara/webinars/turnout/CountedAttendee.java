package id.suara.webinars.turnout;

import id.suara.webinars.board.Grouped;

/**
 * What one attendee, or some certificates of one group, add to the numbers.
 *
 * @param place whether they had one
 * @param minutes that count
 * @param reached whether those are enough for the certificate
 */
record CountedAttendee(
        String kind, String officeType, String province, boolean place, int minutes, boolean reached, int certificates)
        implements Grouped {

    /** @param row kind, type, province and how many certificates */
    static CountedAttendee certified(Object[] row) {
        return new CountedAttendee(
                (String) row[0], (String) row[1], (String) row[2], false, 0, false, ((Number) row[3]).intValue());
    }

    boolean isAttended() {
        return minutes > 0;
    }
}
