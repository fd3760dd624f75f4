package id.suara.consent;

import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
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
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
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

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "asks_again")
    private boolean asksAgain;

    @Column(name = "published_by")
    private Long publishedBy;

    protected ConsentText() {}

    /** @param effectiveAt not before {@code at}, nor before the edition that this one follows
     *  @throws DomainException {@code consent.text-order} (conflict) */
    static ConsentText following(ConsentText last, PublishText words, Instant effectiveAt, Long by, Instant at) {
        if (effectiveAt.isBefore(last.effectiveAt)) {
            throw DomainException.conflict("consent.text-order");
        }
        ConsentText text = new ConsentText();
        text.purpose = last.purpose;
        text.edition = last.edition + 1;
        text.title = words.title().strip();
        text.titleEn = words.titleEn().strip();
        text.body = normal(words.body());
        text.bodyEn = normal(words.bodyEn());
        text.publishedAt = at;
        text.effectiveAt = effectiveAt;
        text.asksAgain = words.asksAgain();
        text.publishedBy = by;
        return text;
    }

    /** However paragraphs were typed, one empty line divides them. */
    private static String normal(String typed) {
        return typed.strip().replace("\r\n", "\n").replaceAll("\n\\s*\n", "\n\n");
    }

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

    /** From when on it is the text that holds. */
    public Instant getEffectiveAt() {
        return effectiveAt;
    }

    /** Whether a consent to an earlier edition stops counting when this one takes effect; else only the wording changed. */
    public boolean isAsksAgain() {
        return asksAgain;
    }

    /** Null for the first editions, which came with the installation. */
    public Long getPublishedBy() {
        return publishedBy;
    }

    public boolean isEffective(Instant at) {
        return !at.isBefore(effectiveAt);
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : title;
    }

    /** As it is written, for an editor. */
    public String body(Locale locale) {
        return locale.getLanguage().equals("en") ? bodyEn : body;
    }

    /** Paragraphs, plain text. */
    public List<String> paragraphs(Locale locale) {
        return List.of(body(locale).split("\n\n"));
    }
}
