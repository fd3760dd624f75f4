package id.suara.webinars.materials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A link that goes along with a webinar. */
@Entity
@Table(name = "webinar_material")
class WebinarMaterial {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "webinar_id")
    private long webinarId;

    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String address;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean shown;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version
    private long version;

    protected WebinarMaterial() {}

    static WebinarMaterial of(long webinarId, AddMaterial said, Instant at) {
        WebinarMaterial fresh = new WebinarMaterial();
        fresh.webinarId = webinarId;
        fresh.addedAt = at;
        fresh.shown = true;
        fresh.change(said);
        return fresh;
    }

    final void change(AddMaterial said) {
        kind = said.kind();
        title = said.title();
        titleEn = said.titleEn();
        address = said.address();
        audience = said.audience();
        shown = said.shown() == null ? shown : said.shown();
    }

    void show() {
        shown = true;
    }

    boolean isIn(long webinar) {
        return webinarId == webinar;
    }

    boolean isAt(String link) {
        return address.equals(link);
    }

    MaterialRow row() {
        return new MaterialRow(id, kind, title, titleEn, address, audience, shown, version);
    }

    long getVersion() {
        return version;
    }
}
