package id.suara.webinars;

public enum RegistrationStatus {
    CONFIRMED,
    WAITLISTED,
    CANCELLED
}
