package id.suara.messaging.offices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That something came up for an office to see to. What, and how much of it, is counted when the office is written to. */
@Entity
@Table(name = "office_news")
class OfficeNews {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "came_at")
    private Instant cameAt;

    /** In the province; null while the office was not written to since. */
    @Column(name = "mailed_on")
    private LocalDate mailedOn;

    protected OfficeNews() {}

    static OfficeNews of(String provinceCode, Instant at) {
        OfficeNews news = new OfficeNews();
        news.provinceCode = provinceCode;
        news.cameAt = at;
        return news;
    }
}
