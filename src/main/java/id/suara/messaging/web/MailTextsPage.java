package id.suara.messaging.web;

import id.suara.messaging.texts.MailKind;
import id.suara.messaging.texts.MailText;
import id.suara.messaging.texts.MailTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list of mails whose words can be edited. */
@Named("mailTextsPage")
@RequestScoped
public class MailTextsPage {

    /** @param changedAt null while it says what came with the installation */
    public record Row(String kind, String language, Instant changedAt) {}

    @Inject
    MailTexts texts;

    private List<Row> rows;

    @PostConstruct
    void load() {
        Map<String, Instant> changed = new HashMap<>();
        for (MailText text : texts.newest()) {
            text.words().ifPresent(words -> changed.put(text.getKind() + text.getLanguage(), text.getWrittenAt()));
        }
        rows = MailKind.edited().stream()
                .flatMap(kind -> Stream.of("id", "en")
                        .map(language -> new Row(kind.code(), language, changed.get(kind.code() + language))))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
