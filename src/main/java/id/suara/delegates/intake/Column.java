package id.suara.delegates.intake;

import id.suara.kernel.PlainText;
import id.suara.kernel.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a nomination says, and under which headings offices write it. */
public enum Column {
    FULL_NAME(
            200,
            "Nama Lengkap",
            "Nama",
            "Nama Anak",
            "Nama Lengkap Anak",
            "Nama Delegasi",
            "Full Name",
            "Name",
            "Child Name",
            "Delegate Name"),
    NICKNAME(60, "Nama Panggilan", "Panggilan", "Nickname", "Preferred Name"),
    BIRTH_DATE(
            60, "Tanggal Lahir", "Tgl Lahir", "Tgl. Lahir", "Lahir", "Birth Date", "Date of Birth", "Birthday", "DOB"),
    SEX(30, "L/P", "P/L", "JK", "Jenis Kelamin", "Kelamin", "Sex", "Gender", "M/F"),
    PROVINCE(100, "Provinsi", "Propinsi", "Prov", "Province"),
    REGENCY(
            100,
            "Kabupaten/Kota",
            "Kab/Kota",
            "Kab./Kota",
            "Kabupaten Kota",
            "Kabupaten atau Kota",
            "Kota/Kabupaten",
            "Kabupaten",
            "Kota",
            "Regency/City",
            "Regency",
            "City",
            "Regency or City"),
    GRADE(40, "Kelas", "Tingkat", "Grade", "Class", "School Grade"),
    MODE(60, "Kehadiran", "Mode", "Moda", "Cara Hadir", "Luring/Daring", "Daring/Luring", "Attendance"),
    GUARDIAN_NAME(
            200,
            "Nama Wali",
            "Nama Orang Tua",
            "Nama Orang Tua/Wali",
            "Orang Tua/Wali",
            "Wali",
            "Nama Ortu",
            "Guardian Name",
            "Guardian",
            "Parent Name",
            "Parent/Guardian",
            "Parent or Guardian"),
    GUARDIAN_RELATION(
            60, "Hubungan Wali", "Hubungan", "Hubungan dengan Anak", "Guardian Relation", "Relation", "Relationship"),
    GUARDIAN_PHONE(
            60,
            "Nomor HP Wali",
            "No HP Wali",
            "No. HP Wali",
            "HP Wali",
            "Telepon Wali",
            "Nomor Telepon Wali",
            "No Telp Wali",
            "Nomor HP Orang Tua",
            "WA Wali",
            "Nomor WA Wali",
            "Guardian Phone",
            "Guardian Phone Number",
            "Guardian Mobile",
            "Parent Phone"),
    GUARDIAN_EMAIL(
            254,
            "Email Wali",
            "E-mail Wali",
            "Surel Wali",
            "Alamat Email Wali",
            "Email Orang Tua",
            "Guardian Email",
            "Guardian E-mail",
            "Parent Email"),
    CHAPERONE_NAME(200, "Nama Pendamping", "Pendamping", "Chaperone Name", "Chaperone"),
    CHAPERONE_PHONE(
            60,
            "Nomor HP Pendamping",
            "No HP Pendamping",
            "No. HP Pendamping",
            "HP Pendamping",
            "Telepon Pendamping",
            "Chaperone Phone",
            "Chaperone Phone Number"),
    SELECTION_PATH(100, "Jalur Seleksi", "Jalur", "Seleksi", "Selection Path", "Selected By", "Selection"),
    HELP_WANTED(
            1000,
            "Bantuan yang Diperlukan",
            "Bantuan",
            "Kebutuhan Khusus",
            "Help Wanted",
            "Help Needed",
            "Support Needed",
            "Access Needs"),
    REMARK(1000, "Keterangan", "Catatan", "Ket", "Remark", "Remarks", "Notes", "Note");

    /** Without these there is no nomination. A way to reach the guardian is needed as well: telephone or e-mail. */
    static final List<Column> REQUIRED = List.of(FULL_NAME, BIRTH_DATE, PROVINCE, REGENCY, GUARDIAN_NAME);

    private static final Map<String, Column> BY_HEADING = new HashMap<>();

    static {
        for (Column column : values()) {
            for (String heading : column.headings) {
                BY_HEADING.put(PlainText.key(heading), column);
            }
        }
    }

    private final int longest;
    private final List<String> headings;

    Column(int longest, String... headings) {
        this.longest = longest;
        this.headings = List.of(headings);
    }

    /** @return the most characters that are kept */
    public int longest() {
        return longest;
    }

    /** As the API names it, such as {@code fullName}. */
    public String field() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder field = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            field.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return field.toString();
    }

    /** @param field as the API names it
     *  @return absent for one we do not know */
    public static Optional<Column> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field().equals(field))
                .findFirst();
    }

    /** The heading of our own template. */
    public String heading(Locale locale) {
        return Texts.get(locale, "delegates.column." + name());
    }

    /** Whether a nomination may lack it. Of the ways to reach the guardian one is enough. */
    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** @param heading as written; a hint in brackets and a star behind it do not matter
     *  @return null for one we do not know */
    static Column of(String heading) {
        if (heading == null || heading.length() > 200) {
            return null;
        }
        Column whole = BY_HEADING.get(PlainText.key(heading));
        return whole != null ? whole : BY_HEADING.get(PlainText.key(heading.replaceAll("\\([^)]*\\)", "")));
    }
}
