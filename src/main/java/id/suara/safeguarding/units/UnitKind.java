package id.suara.safeguarding.units;

/** Whom cases are referred to (domain.md section 1). */
public enum UnitKind {
    /** Dinas Sosial of a province, kabupaten or kota. */
    SOCIAL_OFFICE,
    /** Today's local unit for protected women and children. */
    UPTD_PPA,
    /** A branch of the child protection agency. */
    LPA,
    POLICE
}
