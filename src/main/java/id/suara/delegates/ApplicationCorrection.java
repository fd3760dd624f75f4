package id.suara.delegates;

import id.suara.delegates.intake.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One field of a returned application, and why it has to be mended. */
@Entity
@Table(name = "application_correction")
@IdClass(ApplicationCorrection.Key.class)
public class ApplicationCorrection {

    /** For Jakarta Persistence. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long applicationId;
        private String field;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.applicationId == applicationId && Objects.equals(key.field, field);
        }

        @Override
        public int hashCode() {
            return Objects.hash(applicationId, field);
        }
    }

    @Id
    @jakarta.persistence.Column(name = "application_id")
    private long applicationId;

    @Id
    private String field;

    private String reason;

    protected ApplicationCorrection() {}

    static ApplicationCorrection of(Application application, String field, String reason) {
        ApplicationCorrection correction = new ApplicationCorrection();
        correction.applicationId = application.getId();
        correction.field = field;
        correction.reason = reason.strip();
        return correction;
    }

    /** A name of {@link NominateChild}. */
    public String getField() {
        return field;
    }

    /** The same as a column of a nominations file, whose heading names it on pages. */
    public Column getColumn() {
        return Column.ofField(field).orElseThrow();
    }

    public String getReason() {
        return reason;
    }
}
