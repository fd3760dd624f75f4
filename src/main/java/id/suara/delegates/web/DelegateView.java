package id.suara.delegates.web;

import id.suara.consent.ConsentStanding;
import id.suara.consent.Guardian;
import id.suara.consent.Purpose;
import id.suara.delegates.Application;
import id.suara.delegates.ApplicationFile;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.desk.DeskRow;
import id.suara.delegates.intake.Mode;
import id.suara.delegates.intake.SelectionPath;
import id.suara.identity.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One application as the API tells it to those whose desk it is on. What is not known is absent. */
public record DelegateView(
        long id,
        long version,
        String fullName,
        String nickname,
        LocalDate birthDate,
        Integer age,
        String sex,
        String provinceCode,
        String regencyCode,
        String grade,
        Mode mode,
        ApplicationStatus status,
        ConsentStanding consent,
        Map<String, ConsentStanding> consents,
        GuardianView guardian,
        String chaperoneName,
        String chaperonePhone,
        SelectionPath selectionPath,
        String remark,
        Boolean asksHelp,
        String login,
        String reason,
        Map<String, String> corrections,
        Long waitOrder,
        Instant offeredUntil,
        Instant nominatedAt,
        Instant decidedAt) {

    public record GuardianView(String name, String email, String phone) {}

    /** A line of the list: no birth date, nothing of the guardian. @param age on the congress's first day */
    static DelegateView of(DeskRow row, int age) {
        return new DelegateView(
                row.id(),
                row.version(),
                row.fullName(),
                row.nickname(),
                null,
                age,
                null,
                row.provinceCode(),
                row.regencyCode(),
                null,
                row.mode(),
                row.status(),
                row.consent(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.nominatedAt(),
                null);
    }

    static DelegateView of(ApplicationFile file, int age, Locale locale) {
        Application application = file.application();
        Person child = file.child();
        Guardian guardian = file.guardian();
        Map<String, ConsentStanding> consents = new TreeMap<>();
        file.consents().forEach((purpose, standing) -> consents.put(purpose.name(), standing));
        return new DelegateView(
                application.getId(),
                application.getVersion(),
                child.getFullName(),
                child.getNickname(),
                child.getBirthDate(),
                age,
                child.getSex() == null ? null : child.getSex().name(),
                child.getProvinceCode(),
                child.getRegencyCode(),
                application.getGrade(),
                application.getMode(),
                application.getStatus(),
                file.consents().get(Purpose.PARTICIPATION),
                consents,
                new GuardianView(guardian.getName(), guardian.getEmail(), guardian.getPhone()),
                application.getChaperoneName(),
                application.getChaperonePhone(),
                application.getSelectionPath(),
                application.getRemark(),
                file.asksHelp(),
                file.login(),
                application.reason(locale),
                corrections(file),
                application.getWaitOrder(),
                application.getOfferedUntil(),
                application.getNominatedAt(),
                application.getDecidedAt());
    }

    private static Map<String, String> corrections(ApplicationFile file) {
        Map<String, String> corrections = new TreeMap<>();
        file.corrections().forEach(one -> corrections.put(one.getField(), one.getReason()));
        return corrections.isEmpty() ? null : corrections;
    }
}
