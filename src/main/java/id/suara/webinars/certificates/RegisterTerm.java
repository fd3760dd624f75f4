package id.suara.webinars.certificates;

import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarRegistration;
import java.time.Instant;
import java.time.LocalDate;

/** For how long a certificate stands in the register (L14), by the words that its owner agreed to. */
final class RegisterTerm {

    private static final int YEARS = 5;

    /** The first edition of the words on the use of data that tells of the register. */
    private static final int TOLD_SINCE = 2;

    private static final int MONTHS_WITH_REGISTRATION = 12;

    private RegisterTerm() {}

    static LocalDate end(WebinarRegistration registration, Webinar webinar, Instant issuedAt) {
        return registration.getAgreedEdition() >= TOLD_SINCE
                ? LocalDate.ofInstant(issuedAt, webinar.zone()).plusYears(YEARS)
                : LocalDate.ofInstant(webinar.getEndsAt(), webinar.zone()).plusMonths(MONTHS_WITH_REGISTRATION);
    }
}
