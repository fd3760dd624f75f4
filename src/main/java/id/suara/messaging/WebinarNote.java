package id.suara.messaging;

/**
 * That a mail holds the event of a webinar for the calendar of one who registered.
 *
 * @param gone whether it is taken out of the calendar
 */
public record WebinarNote(long registrationId, boolean gone) implements CalendarNote {

    static final String WORD = "webinar ";

    /** {@code webinar registration:gone} */
    @Override
    public String written() {
        return WORD + registrationId + ":" + (gone ? 1 : 0);
    }

    static WebinarNote read(String written) {
        String[] parts = written.substring(WORD.length()).split(":");
        return new WebinarNote(Long.parseLong(parts[0]), parts[1].equals("1"));
    }
}
