package id.suara.webinars.reports;

import id.suara.kernel.PlainText;
import java.util.HashMap;
import java.util.Map;

/** What a meeting report tells, and how Zoom and Google Meet head it in English and Indonesian. */
enum ReportColumn {
    /** The name before a renaming stands behind it in brackets. */
    NAME_AND_ORIGINAL(
            "Name (Original Name)",
            "User Name (Original Name)",
            "Nama (Nama Asli)",
            "Nama (Nama Asal)",
            "Nama (Nama Semula)",
            "Nama Pengguna (Nama Asli)",
            "Nama Peserta (Nama Asli)"),
    NAME(
            "Name",
            "User Name",
            "Full Name",
            "Display Name",
            "Participant Name",
            "Nama",
            "Nama Pengguna",
            "Nama Lengkap",
            "Nama Tampilan",
            "Nama Peserta"),
    ORIGINAL_NAME("Original Name", "Nama Asli", "Nama Asal"),
    FIRST_NAME("First Name", "Given Name", "Nama Depan"),
    LAST_NAME("Last Name", "Family Name", "Surname", "Nama Belakang"),
    EMAIL(
            "User Email",
            "Email",
            "Email Address",
            "Participant Email",
            "Email Pengguna",
            "Alamat Email",
            "Email Peserta",
            "Surel",
            "Surel Pengguna",
            "Alamat Surel"),
    JOINED(
            "Join Time",
            "Time Joined",
            "Joined",
            "Joined At",
            "Waktu Bergabung",
            "Waktu Gabung",
            "Waktu Masuk",
            "Jam Bergabung",
            "Jam Masuk",
            "Bergabung"),
    LEFT(
            "Leave Time",
            "Time Exited",
            "Time Left",
            "Left",
            "Exited",
            "Left At",
            "Waktu Keluar",
            "Waktu Meninggalkan",
            "Waktu Pergi",
            "Jam Keluar",
            "Keluar"),
    DURATION(
            "Duration (Minutes)",
            "Duration",
            "Total Duration (Minutes)",
            "Total Duration",
            "Time in Session (Minutes)",
            "Durasi (Menit)",
            "Durasi",
            "Total Durasi (Menit)",
            "Durasi Total (Menit)",
            "Total Durasi",
            "Durasi Total",
            "Waktu dalam Sesi (Menit)",
            "Lama (Menit)",
            "Lama"),
    ATTENDED("Attended", "Hadir", "Menghadiri"),
    WAITING_ROOM("In Waiting Room", "Di Ruang Tunggu", "Dalam Ruang Tunggu", "Ruang Tunggu"),
    /** Only what sums a meeting up has it. */
    HEADS("Participants", "Peserta", "Jumlah Peserta", "Number of Participants");

    private static final int LONGEST = 100;
    private static final Map<String, ReportColumn> BY_HEADING = new HashMap<>();

    static {
        for (ReportColumn column : values()) {
            for (String heading : column.headings) {
                BY_HEADING.put(PlainText.key(heading), column);
            }
        }
    }

    private final String[] headings;

    ReportColumn(String... headings) {
        this.headings = headings;
    }

    /** @return null for one we do not know */
    static ReportColumn of(String heading) {
        return heading.length() > LONGEST ? null : BY_HEADING.get(PlainText.key(heading));
    }
}
