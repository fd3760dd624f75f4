package id.suara.webinars.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a webinar belongs to a series; to one at most, for the webinar is the key. */
@Entity
@Table(name = "webinar_series_part")
class SeriesPart {

    @Id
    @Column(name = "webinar_id")
    private long webinarId;

    @Column(name = "series_id")
    private long seriesId;

    protected SeriesPart() {}

    static SeriesPart of(long webinarId, long seriesId) {
        SeriesPart part = new SeriesPart();
        part.webinarId = webinarId;
        part.seriesId = seriesId;
        return part;
    }

    long webinarId() {
        return webinarId;
    }

    long seriesId() {
        return seriesId;
    }
}
