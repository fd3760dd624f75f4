package id.suara.webinars.web;

import id.suara.congress.IndonesianTime;
import id.suara.webinars.certificates.Certificates;
import id.suara.webinars.certificates.ShownCertificate;
import id.suara.webinars.certificates.TrainingLength;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** Looking whether a certificate is real, by its code; and one's own ones, by a personal link. It makes no session. */
@Named("certificatePage")
@RequestScoped
public class CertificatePage {

    @Inject
    Certificates certificates;

    @Inject
    HttpServletRequest request;

    private String code;
    private ShownCertificate shown;
    private List<ShownCertificate> own;

    @PostConstruct
    void load() {
        code = request.getParameter("code");
        shown = isAsked() ? certificates.check(code).orElse(null) : null;
    }

    /** Whether somebody typed a code. */
    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    public String getCode() {
        return code;
    }

    /** Null where nothing has that code. */
    public ShownCertificate getShown() {
        return shown;
    }

    /** Asked several times by one page. */
    public List<ShownCertificate> own(String link) {
        if (own == null) {
            own = certificates.own(link);
        }
        return own;
    }

    public String day(ShownCertificate one, Locale locale) {
        return IndonesianTime.day(one.day(), locale);
    }

    public String length(int minutes, Locale locale) {
        return TrainingLength.of(minutes, locale);
    }

    public int total(List<ShownCertificate> all) {
        return all.stream().mapToInt(ShownCertificate::creditMinutes).sum();
    }
}
