package id.suara.messaging.announcements.web;

import id.suara.congress.IndonesianTime;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import id.suara.messaging.announcements.Audience;
import id.suara.messaging.announcements.AudienceKind;
import id.suara.messaging.announcements.WriteAnnouncement;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The fields of an announcement while it is written. Its time is Jakarta's, where the organizers are. */
public class AnnouncementForm implements Serializable {

    private AudienceKind[] kinds = {};
    private String province;
    private Mode mode;
    private ApplicationStatus status;
    private AgeBand ageBand;
    private String subject;
    private String body;
    private String subjectEn;
    private String bodyEn;
    private LocalDateTime sendAt;

    static AnnouncementForm of(WriteAnnouncement words) {
        AnnouncementForm form = new AnnouncementForm();
        form.kinds = words.audience().kinds().toArray(AudienceKind[]::new);
        form.province = words.audience().province();
        form.mode = words.audience().mode();
        form.status = words.audience().status();
        form.ageBand = words.audience().ageBand();
        form.subject = words.subject();
        form.body = words.body();
        form.subjectEn = words.subjectEn();
        form.bodyEn = words.bodyEn();
        form.sendAt = words.sendAt() == null ? null : LocalDateTime.ofInstant(words.sendAt(), IndonesianTime.WIB);
        return form;
    }

    WriteAnnouncement words() {
        Instant at = sendAt == null ? null : sendAt.atZone(IndonesianTime.WIB).toInstant();
        return new WriteAnnouncement(audience(), subject, body, subjectEn, bodyEn, at);
    }

    Audience audience() {
        Set<AudienceKind> chosen = EnumSet.noneOf(AudienceKind.class);
        Collections.addAll(chosen, kinds);
        return new Audience(chosen, province, mode, status, ageBand);
    }

    public AudienceKind[] getKinds() {
        return kinds;
    }

    public void setKinds(AudienceKind[] kinds) {
        this.kinds = kinds;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    public void setStatus(ApplicationStatus status) {
        this.status = status;
    }

    public AgeBand getAgeBand() {
        return ageBand;
    }

    public void setAgeBand(AgeBand ageBand) {
        this.ageBand = ageBand;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }

    public LocalDateTime getSendAt() {
        return sendAt;
    }

    public void setSendAt(LocalDateTime sendAt) {
        this.sendAt = sendAt;
    }
}
