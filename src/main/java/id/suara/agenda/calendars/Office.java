package id.suara.agenda.calendars;

/** In whose name an invitation is sent. */
public record Office(String name, String address) {}
