package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;

/** The contract's walk through registering the people of a spreadsheet. */
final class WebinarImportWalk {

    private static final String HEADINGS = "Nama,Surel,Jenis Lembaga,Instansi,Provinsi,Jabatan\n";
    private static final String NONE = "/webinars/plans/999999999999";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String moderator = token("MODERATOR");
    private final String mark = UUID.randomUUID().toString();

    WebinarImportWalk(ContractWalk walk) {
        this.walk = walk;
    }

    /** @param one the path of an open webinar's plan
     *  @param draft that of one that nobody registers for */
    void all(String one, String draft) {
        String look = "POST /webinars/plans/{id}/import-previews";
        String path = one + "/import-previews";
        String[] csv = {"Content-Type", "text/csv"};
        HttpResponse<String> seen = walk.expect(200, look, path, organizer, file(70) + row("Rudi", "rudi"), csv);
        assertThat(text(object(seen), "good")).isEqualTo("70");
        assertThat(object(seen).getAsJsonArray("rows")).hasSize(1);
        assertThat(seen.body()).contains("webinars.import-row-email").doesNotContain("Rudi");
        walk.expect(422, look, path, organizer, "apa saja", csv);
        walk.expect(422, look, path, organizer, "Nama,Surel\na,b", csv);
        walk.expect(413, look, path, organizer, "a".repeat(2 * 1024 * 1024 + 1), csv);
        walk.expect(415, look, path, organizer, "{}");
        walk.expect(403, look, path, moderator, file(1), csv);
        walk.expect(404, look, NONE + "/import-previews", organizer, file(1), csv);
        walk.expect(409, look, draft + "/import-previews", organizer, file(1), csv);

        String register = "POST /webinars/plans/{id}/imports";
        String known = one + "/imports?known=true&language=en";
        walk.expect(422, register, one + "/imports", organizer, file(1), csv);
        walk.expect(422, register, known.replace("=en", "=fr"), organizer, file(1), csv);
        walk.expect(415, register, known, organizer, "{}");
        walk.expect(403, register, known, moderator, file(1), csv);
        walk.expect(404, register, NONE + "/imports?known=true", organizer, file(1), csv);
        walk.expect(409, register, draft + "/imports?known=true", organizer, file(1), csv);
        // Two pieces in the one transaction that a key makes.
        String[] once = {"Content-Type", "text/csv", "Idempotency-Key", mark};
        HttpResponse<String> first = walk.expect(202, register, known, organizer, file(70), once);
        assertThat(text(object(first), "registered")).isEqualTo("70");
        assertThat(walk.expect(202, register, known, organizer, file(70), once).body())
                .isEqualTo(first.body());
        HttpResponse<String> again = walk.expect(202, register, known, organizer, file(71), csv);
        assertThat(text(object(again), "registered")).isEqualTo("1");
        assertThat(text(object(again), "waiting")).isEqualTo("1");
        assertThat(text(object(again), "already")).isEqualTo("70");
    }

    private String file(int people) {
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int i = 0; i < people; i++) {
            file.append(row("Orang " + i, "orang" + i + "@" + mark + ".example.org"));
        }
        return file.toString();
    }

    private static String row(String name, String email) {
        return name + "," + email + ",LPA,LPA DIY,DIY,Staf\n";
    }
}
