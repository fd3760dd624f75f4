package id.suara.webinars.talk.web;

import id.suara.congress.Regions;
import id.suara.kernel.Texts;
import id.suara.webinars.talk.Writer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who asked, in words: {@code Dinas Sosial, Bali}, with the name before it where its owner chose so. */
@Named("bylines")
@RequestScoped
public class Bylines {

    @Inject
    Regions regions;

    public String of(Writer writer, Locale reader) {
        return Stream.of(
                        writer.name(),
                        Texts.get(reader, "webinars.kind." + writer.institutionKind()),
                        regions.province(writer.provinceCode())
                                .map(province -> province.name(reader))
                                .orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
