package id.suara.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What a guardian reads for one purpose. A changed text is a new edition; old ones stay, as proof of what was read. */
@Entity
@Table(name = "consent_text")
public class ConsentText {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int edition;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String body;

    @Column(name = "body_en")
    private String bodyEn;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected ConsentText() {}

    public Long getId() {
        return id;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public int getEdition() {
        return edition;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : title;
    }

    /** Paragraphs, plain text. */
    public List<String> paragraphs(Locale locale) {
        return List.of((locale.getLanguage().equals("en") ? bodyEn : body).split("\n\n"));
    }
}
