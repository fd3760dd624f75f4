package id.suara.delegates.form;

import id.suara.consent.ConsentStatus;
import id.suara.delegates.ApplicationStatus;
import java.time.Instant;

/** Where a registration stands. @param consent whether the guardian lets the child take part */
public record RegistrationStatus(ApplicationStatus status, ConsentStatus consent, Instant nominatedAt) {}
