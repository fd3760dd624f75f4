package id.suara.webinars;

/** For whom somebody works who comes to a webinar; the words are those of domain.md. */
public enum InstitutionKind {
    /** Dinas Sosial, of a province, regency or city. */
    SOCIAL_OFFICE,
    /** A provincial or district branch of LPAI. */
    LPA,
    UPTD_PPA,
    /** A social worker on the ministry's contract. */
    SAKTI_PEKSOS,
    UNIVERSITY,
    BUSINESS,
    OTHER
}
