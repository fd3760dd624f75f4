package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suara.delegates.desk.Desk;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.imports.ImportReport;
import id.suara.delegates.imports.ImportState;
import id.suara.delegates.imports.NominationImports;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a nominations file, in the container. */
@ExtendWith(ArquillianExtension.class)
class NominationImportsIT {

    private static final String HEADINGS =
            "Nama Lengkap,Tanggal Lahir,Provinsi,Kabupaten/Kota,Nama Wali,Nomor HP Wali,Email Wali\n";

    @Inject
    TrialCongress trial;

    @Inject
    NominationImports imports;

    @Inject
    Desk desk;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void importsTheSameFileTwiceAtOnceWithoutADuplicate() throws Exception {
        byte[] file = csv(50, "Jabar", "Bandung");
        long one = imports.start(file);
        long other = imports.start(file);
        assertThat(finished(one).accepted() + finished(other).accepted()).isEqualTo(50);
        assertThat(desk.count(DeskFilter.ALL)).isEqualTo(50);
    }

    @Test
    void writesNothingOfAFileThatFails() throws Exception {
        ImportReport failed =
                finished(imports.start("Nama Lengkap,Provinsi,Nama Wali\nA,B,C".getBytes(StandardCharsets.UTF_8)));
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.failure()).isEqualTo("MISSING_HEADINGS");
        assertThat(failed.missing()).contains("BIRTH_DATE");
        assertThat(desk.count(DeskFilter.ALL)).isZero();
        assertThat(trial.count("select count(*) from nomination_content where import_id = " + failed.id()))
                .isZero();
    }

    @Test
    void takesUpWhatADeadNodeLeftBehind() throws Exception {
        trial.sql(
                "with left_behind as (insert into nomination_import (id, congress_id, account_id, state, attempts, row_count,"
                        + " checked, accepted, created_at, alive_at, version) values (-" + trial.id() + ", "
                        + trial.id()
                        + ", "
                        + trial.organizer().accountId()
                        + ", 'RUNNING', 1, 0, 0, 0, now(), now() - interval '2 min', 1) returning id)"
                        + " insert into nomination_content select id, decode('"
                        + HexFormat.of().formatHex(csv(3, "Bali", "Denpasar"))
                        + "', 'hex') from left_behind");
        assertThat(finished(-trial.id()).accepted()).isEqualTo(3);
    }

    @Test
    void letsSiblingsShareAGuardian() throws Exception {
        long before = trial.count("select count(*) from guardian");
        finished(imports.start((HEADINGS + "Ani,12-04-2013,Bali,Denpasar,Wayan Uji " + trial.id() + ",081371435912,\n"
                        + "Budi,12-05-2014,Bali,Denpasar,Wayan Uji " + trial.id()
                        + ",+62 813-7143-5912,w@example.org\n")
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(trial.count("select count(*) from guardian")).isEqualTo(before + 1);
    }

    private ImportReport finished(long importId) {
        await().pollInSameThread().atMost(Duration.ofSeconds(90)).until(() -> !imports.find(importId)
                .isRunning());
        return imports.find(importId);
    }

    private static byte[] csv(int rows, String province, String regency) {
        StringBuilder csv = new StringBuilder(HEADINGS);
        for (int i = 0; i < rows; i++) {
            csv.append("Anak ")
                    .append((char) ('A' + i % 26))
                    .append((char) ('A' + i / 26))
                    .append(",12-04-2013,")
                    .append(province)
                    .append(',')
                    .append(regency)
                    .append(",Wali,081371435912,\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
