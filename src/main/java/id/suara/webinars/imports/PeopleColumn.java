package id.suara.webinars.imports;

import id.suara.kernel.PlainText;
import id.suara.kernel.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the registration form asks of somebody, and under which headings people write it. In the template's order. */
public enum PeopleColumn {
    NAME(
            200,
            true,
            "Nama Lengkap",
            "Nama",
            "Nama Peserta",
            "Nama Pegawai",
            "Nama Lengkap Peserta",
            "Nama dan Gelar",
            "Full Name",
            "Name",
            "Participant",
            "Participant Name",
            "Attendee",
            "Attendee Name"),
    EMAIL(
            254,
            true,
            "Surel",
            "Email",
            "Alamat Surel",
            "Alamat Email",
            "Email Aktif",
            "Email Peserta",
            "Surel Peserta",
            "Email Address",
            "E-mail Address",
            "Mail"),
    INSTITUTION_KIND(
            200,
            true,
            "Jenis Lembaga",
            "Jenis Instansi",
            "Jenis Kantor",
            "Kategori Lembaga",
            "Kategori Instansi",
            "Kind of Institution",
            "Institution Kind",
            "Institution Type",
            "Type of Institution"),
    INSTITUTION(
            200,
            true,
            "Nama Lembaga",
            "Lembaga",
            "Instansi",
            "Nama Instansi",
            "Asal Instansi",
            "Asal Lembaga",
            "Instansi/Lembaga",
            "Lembaga/Instansi",
            "Kantor",
            "Nama Kantor",
            "Unit Kerja",
            "Institution",
            "Institution Name",
            "Name of Institution",
            "Name of the Institution",
            "Organisation",
            "Organization",
            "Office"),
    OFFICE_TYPE(
            100,
            false,
            "Tipe Dinas Sosial",
            "Tipe Dinas",
            "Tipe Dinsos",
            "Tipe",
            "Tipe Kantor",
            "Social Office Type",
            "Type of Social Office",
            "Office Type"),
    PROVINCE(100, true, "Provinsi", "Propinsi", "Prov", "Province"),
    REGENCY(
            100,
            false,
            "Kabupaten/Kota",
            "Kabupaten atau Kota",
            "Kab/Kota",
            "Kabupaten Kota",
            "Kota/Kabupaten",
            "Kabupaten",
            "Kota",
            "Regency or City",
            "Regency/City",
            "City/Regency",
            "Regency",
            "City"),
    ROLE(
            200,
            true,
            "Jabatan atau Peran",
            "Jabatan",
            "Jabatan/Peran",
            "Peran",
            "Posisi",
            "Pekerjaan",
            "Role",
            "Position",
            "Job Title",
            "Role or Position",
            "Position or Role"),
    ACCESS(
            200,
            false,
            "Layanan Akses",
            "Layanan Akses yang Diperlukan",
            "Kebutuhan Akses",
            "Akses",
            "Bantuan yang Anda Perlukan",
            "Bantuan yang Diperlukan",
            "Access Services",
            "Access Services Needed",
            "Access Needs",
            "Access");

    static final List<PeopleColumn> REQUIRED =
            Arrays.stream(values()).filter(column -> column.required).toList();

    /** Beyond this a heading is none. */
    private static final int LONGEST_HEADING = 200;

    private static final Map<String, PeopleColumn> BY_HEADING = new HashMap<>();

    static {
        for (PeopleColumn column : values()) {
            for (String heading : column.headings) {
                BY_HEADING.put(PlainText.key(heading), column);
            }
        }
    }

    private final int longest;
    private final boolean required;
    private final List<String> headings;

    PeopleColumn(int longest, boolean required, String... headings) {
        this.longest = longest;
        this.required = required;
        this.headings = List.of(headings);
    }

    /** The most characters that are taken. */
    int longest() {
        return longest;
    }

    boolean isRequired() {
        return required;
    }

    /** As the API names it, such as {@code institutionKind}. */
    public String field() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }

    /** The heading of our own template. */
    public String heading(Locale locale) {
        return Texts.get(locale, "webinars.import.column." + name());
    }

    /** @param heading as written; a hint in brackets and a star behind it do not matter
     *  @return null for one we do not know */
    static PeopleColumn of(String heading) {
        if (heading == null || heading.length() > LONGEST_HEADING) {
            return null;
        }
        PeopleColumn whole = BY_HEADING.get(PlainText.key(heading));
        return whole != null ? whole : BY_HEADING.get(PlainText.key(heading.replaceAll("\\([^)]*\\)", "")));
    }
}
