package id.suara.moderation.reports;

import id.suara.kernel.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param about what it is about, such as {@code idea:12} */
public record ReportItem(
        @NotNull(message = "{moderation.report-about}")
                @Pattern(regexp = SUBJECT, message = "{moderation.report-about}")
                String about,
        @NotNull(message = "{moderation.report-reason}") ReportReason reason) {

    public static final String SUBJECT = "[a-z]{1,20}:[0-9]{1,18}";

    Subject subject() {
        String[] parts = about.split(":");
        return new Subject(parts[0], Long.parseLong(parts[1]));
    }
}
