package id.suara.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProvinceOutlinesTest {

    private static final Path DATA = Path.of("src/main/resources/data");

    @Test
    @DisplayName("The map has a shape for each of the 38 provinces and is less than 60 kB on the wire")
    void hasAShapeForEachProvince() throws IOException {
        List<String> codes = Files.readAllLines(DATA.resolve("provinces.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, 2))
                .toList();
        ProvinceOutlines outlines = new ProvinceOutlines();
        assertThat(codes).hasSize(38);
        assertThat(outlines.all().keySet()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(outlines.all().values()).allMatch(path -> path.matches("(M[-\\d. ]+(l[-\\d. ]+)+z)+"));

        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(Files.readAllBytes(DATA.resolve("province-outlines.tsv")));
        }
        assertThat(zipped.size()).isLessThan(60_000);
    }
}
