package id.suara.webinars.team;

import id.suara.webinars.TeamPart;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param account its login, or the address at which its owner is reached, in any case */
public record NameMember(@NotBlank @Size(max = 254) String account, @NotNull TeamPart part) {

    public NameMember {
        account = account == null ? null : account.strip();
    }
}
