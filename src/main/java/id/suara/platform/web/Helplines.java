package id.suara.platform.web;

import id.suara.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The helplines of the help page, in the order of {@code helplines.properties}; a setting of the same name
 * ({@code SUARA_HELPLINE_TEPSA}) replaces a line or, as {@code off}, removes it.
 */
@Named("helplines")
@ApplicationScoped
public class Helplines {

    @Inject
    Settings settings;

    private List<Helpline> lines = List.of();

    @PostConstruct
    void read() {
        Properties file = new Properties();
        try (InputStream in = Objects.requireNonNull(Helplines.class.getResourceAsStream("/helplines.properties"))) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines = Stream.of(file.getProperty("order").split(",", -1))
                .map(String::strip)
                .map(id -> Helpline.parse(
                        id,
                        settings.text("suara.helpline." + id)
                                .orElseGet(() -> file.getProperty("suara.helpline." + id))))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    public List<Helpline> getAll() {
        return lines;
    }
}
