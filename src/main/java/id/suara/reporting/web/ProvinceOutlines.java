package id.suara.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The shapes of the provinces, for a picture of 925 by 348. */
@ApplicationScoped
class ProvinceOutlines {

    private static final String FILE = "/data/province-outlines.tsv";

    private final Map<String, String> paths = read();

    /** @param code a province's
     *  @return an SVG path */
    public String path(String code) {
        return paths.get(code);
    }

    public Map<String, String> all() {
        return paths;
    }

    private static Map<String, String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(ProvinceOutlines.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
