package id.suara.webinars;

import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** One adult's registration for one webinar. */
@Entity
@Table(name = "webinar_registration")
public class WebinarRegistration {

    private static final Duration TOLD_AGAIN = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "webinar_id")
    private long webinarId;

    private int arrived;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private String name;

    private String email;

    @Column(name = "institution_kind")
    @Enumerated(EnumType.STRING)
    private InstitutionKind institutionKind;

    @Column(name = "office_type")
    @Enumerated(EnumType.STRING)
    private OfficeType officeType;

    private String institution;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "regency_code")
    private String regencyCode;

    private String role;

    @Column(name = "sign_language")
    private boolean signLanguage;

    private boolean captions;

    private String language;

    @Column(name = "agreed_edition")
    private int agreedEdition;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "told_again_at")
    private Instant toldAgainAt;

    private int edition;

    @Column(name = "form_token")
    private String formToken;

    @Version
    private long version;

    protected WebinarRegistration() {}

    /** Takes a place where one is free, else the next turn in line.
     *
     *  @param places locked */
    static WebinarRegistration of(
            RegisterAttendee form, WebinarPlaces places, long webinarId, String formToken, Instant at) {
        WebinarRegistration fresh = new WebinarRegistration();
        fresh.webinarId = webinarId;
        fresh.arrived = places.arrive();
        fresh.email = form.email();
        fresh.language = form.language();
        fresh.agreedEdition = RegisterAttendee.AGREED_EDITION;
        fresh.registeredAt = at;
        fresh.edition = 1;
        fresh.formToken = formToken;
        fresh.write(form.attendee());
        fresh.status = RegistrationStatus.WAITLISTED;
        if (places.isFree()) {
            fresh.sit(places);
        }
        return fresh;
    }

    private void write(Attendee attendee) {
        name = attendee.name();
        institutionKind = attendee.institutionKind();
        officeType = attendee.officeType();
        institution = attendee.institution();
        provinceCode = attendee.provinceCode();
        regencyCode = attendee.regencyCode();
        role = attendee.role();
        signLanguage = attendee.signLanguage();
        captions = attendee.captions();
    }

    /** @throws DomainException {@code webinars.registration-cancelled} (gone) */
    void change(Attendee attendee) {
        requireAlive();
        write(attendee);
    }

    /** Takes a place that is free.
     *
     *  @param places locked */
    void sit(WebinarPlaces places) {
        places.take();
        status = RegistrationStatus.CONFIRMED;
    }

    /** Whoever reads the address says that it is theirs, and agrees to the use of their data in the words beside the button, for
     *  somebody else may have registered them; a second time changes nothing.
     *
     *  @return whether it was the first time
     *  @throws DomainException {@code webinars.registration-cancelled} (gone) */
    boolean verify(Instant at) {
        requireAlive();
        boolean first = verifiedAt == null;
        if (first) {
            verifiedAt = at;
            agreedEdition = RegisterAttendee.AGREED_EDITION;
        }
        return first;
    }

    /** @param places locked */
    void cancel(WebinarPlaces places, Instant at) {
        if (status == RegistrationStatus.CONFIRMED) {
            places.free();
        }
        status = RegistrationStatus.CANCELLED;
        cancelledAt = at;
        edition++;
    }

    /** @return whether its reader is told once more that they are registered: not more often than once an hour, for anybody can
     *     type their address */
    boolean tellAgain(Instant at) {
        boolean due = toldAgainAt == null || toldAgainAt.plus(TOLD_AGAIN).isBefore(at);
        if (due) {
            toldAgainAt = at;
        }
        return due;
    }

    /** Whether it is alive, for that webinar, and by that address. */
    boolean isOf(long webinar, String address) {
        return isAlive() && webinarId == webinar && email.equalsIgnoreCase(address);
    }

    private void requireAlive() {
        if (status == RegistrationStatus.CANCELLED) {
            throw DomainException.gone("webinars.registration-cancelled");
        }
    }

    public Long getId() {
        return id;
    }

    public long getWebinarId() {
        return webinarId;
    }

    public RegistrationStatus getStatus() {
        return status;
    }

    public Attendee attendee() {
        return new Attendee(
                name,
                institutionKind,
                officeType,
                institution,
                provinceCode,
                regencyCode,
                role,
                signLanguage,
                captions);
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    /** {@code id} or {@code en}, that of the form. */
    public String getLanguage() {
        return language;
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }

    public boolean isAlive() {
        return status != RegistrationStatus.CANCELLED;
    }

    /** The turn in which they came, from 1. */
    int getArrived() {
        return arrived;
    }

    /** Of the words on the use of data. */
    public int getAgreedEdition() {
        return agreedEdition;
    }

    int getEdition() {
        return edition;
    }

    long getVersion() {
        return version;
    }
}
