package id.suara.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Previews of nominations files, as an office's own program asks for them. */
final class Previews {

    private static final String[] HEADINGS = {
        "Nama Lengkap", "Tanggal Lahir", "L/P", "Provinsi", "Kabupaten/Kota", "Nama Wali", "Nomor HP Wali", "Keterangan"
    };
    private static final int ONE_WRONG_OF = 20;
    private static final int PATIENCE_SECONDS = 300;
    private static final int POLL_MILLIS = 20;

    private final Suara server;
    private final String token;

    Previews(Suara server) throws IOException {
        this.server = server;
        this.token = "Bearer " + server.account("ORGANIZER").token();
    }

    /** A workbook whose rows are all different children, one of twenty with a date that is none. */
    static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Suara", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Nominasi");
            for (int place = 0; place < HEADINGS.length; place++) {
                sheet.value(0, place, HEADINGS[place]);
            }
            for (int i = 1; i <= rows; i++) {
                List<String> cells = List.of(
                        "Anak " + letters(i),
                        i % ONE_WRONG_OF == 0 ? "31-02-2013" : (1 + i % 28) + "-" + (1 + i % 12) + "-2013",
                        i % 2 == 0 ? "L" : "P",
                        "Jawa Barat",
                        "Kota Bandung",
                        "Wali " + letters(i),
                        "0813714" + (10_000 + i % 80_000),
                        "Ketua kelas di sekolahnya, nomor urut " + i);
                for (int place = 0; place < cells.size(); place++) {
                    sheet.value(i, place, cells.get(place));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String letters(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 26 * 26; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    /** Sends it, waits for the preview, and drops it.
     *
     *  @return seconds until it was there to be looked at */
    double seconds(byte[] workbook, int rows) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> taken = server.send(asked("/api/v1/nominations/imports?preview=true")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(workbook)));
        if (taken.statusCode() != 202) {
            throw new IllegalStateException(taken.statusCode() + " " + taken.body());
        }
        String path =
                URI.create(taken.headers().firstValue("Location").orElseThrow()).getPath();
        HttpResponse<String> answer = server.send(asked(path));
        while (answer.body().contains("\"RUNNING\"")) {
            if (System.nanoTime() - begin > PATIENCE_SECONDS * 1e9) {
                throw new IllegalStateException("not previewed in " + PATIENCE_SECONDS + " s");
            }
            Thread.sleep(POLL_MILLIS);
            answer = server.send(asked(path));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        drop(path, answer);
        if (!answer.body().contains("\"good\":" + (rows - rows / ONE_WRONG_OF))) {
            throw new IllegalStateException(
                    answer.body().substring(0, Math.min(300, answer.body().length())));
        }
        return seconds;
    }

    private void drop(String path, HttpResponse<String> shown) throws IOException, InterruptedException {
        String tag = shown.headers().firstValue("ETag").orElseThrow();
        server.send(asked(path + "/cancellation").header("If-Match", tag).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(server.uri(path)).header("Authorization", token);
    }
}
