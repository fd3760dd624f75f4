package id.suara.delegates.form;

import id.suara.delegates.intake.SelectionPath;
import java.time.Instant;

/** An invitation as its office sees it. @param revokedAt null while it was not
 *  @param expiresAt the first instant at which it is void
 *  @param code in groups, as it is typed */
public record InvitationRow(
        long id,
        long version,
        String provinceCode,
        String code,
        String label,
        SelectionPath path,
        int most,
        int taken,
        Instant expiresAt,
        Instant revokedAt,
        Instant givenAt,
        InvitationState state) {

    /** For the query, which knows neither the code's groups nor the time. */
    public InvitationRow(
            long id,
            long version,
            String provinceCode,
            String code,
            String label,
            SelectionPath path,
            int most,
            int taken,
            Instant expiresAt,
            Instant revokedAt,
            Instant givenAt) {
        this(
                id,
                version,
                provinceCode,
                InvitationCode.shown(code),
                label,
                path,
                most,
                taken,
                expiresAt,
                revokedAt,
                givenAt,
                revokedAt != null
                        ? InvitationState.REVOKED
                        : taken >= most ? InvitationState.USED_UP : InvitationState.OPEN);
    }

    InvitationRow at(Instant now) {
        return state != InvitationState.OPEN || now.isBefore(expiresAt)
                ? this
                : new InvitationRow(
                        id,
                        version,
                        provinceCode,
                        code,
                        label,
                        path,
                        most,
                        taken,
                        expiresAt,
                        revokedAt,
                        givenAt,
                        InvitationState.EXPIRED);
    }

    /** Where a family opens the form with it. */
    public String formPath() {
        return "/register?invitation=" + code;
    }
}
