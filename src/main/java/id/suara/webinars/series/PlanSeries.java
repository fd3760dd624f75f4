package id.suara.webinars.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What an organizer says of a series, whole. */
public record PlanSeries(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String titleEn,
        @NotBlank @Size(max = 4000) String summary,
        @NotBlank @Size(max = 4000) String summaryEn)
        implements Serializable {

    public PlanSeries {
        title = stripped(title);
        titleEn = stripped(titleEn);
        summary = stripped(summary);
        summaryEn = stripped(summaryEn);
    }

    private static String stripped(String words) {
        return words == null ? null : words.strip();
    }
}
