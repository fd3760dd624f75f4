package id.suara.congress;

/** The five clusters of children's rights by which Indonesia's child-friendly cities are judged (domain.md, section 3). */
enum Cluster {
    CIVIL_RIGHTS("civil-rights", "Hak sipil dan kebebasan", "Civil rights and freedoms"),
    FAMILY("family", "Lingkungan keluarga dan pengasuhan alternatif", "Family environment and alternative care"),
    HEALTH("health", "Kesehatan dasar dan kesejahteraan", "Basic health and welfare"),
    EDUCATION(
            "education",
            "Pendidikan, pemanfaatan waktu luang, dan kegiatan budaya",
            "Education, leisure and cultural activities"),
    PROTECTION("protection", "Perlindungan khusus", "Special protection");

    private final String code;
    private final String text;
    private final String textEn;

    Cluster(String code, String text, String textEn) {
        this.code = code;
        this.text = text;
        this.textEn = textEn;
    }

    /** Whether two moderators read what children write about it, until organizers decide otherwise. */
    boolean isSensitive() {
        return this == PROTECTION;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    String textEn() {
        return textEn;
    }
}
