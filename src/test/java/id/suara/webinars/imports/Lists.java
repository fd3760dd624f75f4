package id.suara.webinars.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests. */
public final class Lists {

    public static final String HEADINGS =
            "Nama lengkap,Surel,Jenis lembaga,Nama lembaga,Tipe Dinas Sosial,Provinsi,Kabupaten/Kota,Jabatan,Layanan akses";

    private Lists() {}

    public static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A good row. */
    public static String person(String name, String email) {
        return name + "," + email + ",Dinas Sosial,Dinas Sosial Kabupaten Sleman,B,DI Yogyakarta,Kab. Sleman,Staf,";
    }

    /** @param parts names and contents by turns */
    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
