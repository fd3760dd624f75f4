package id.suara.identity;

import id.suara.kernel.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * @param login 3 to 100 of lower-case letters, digits and {@code . @ _ + -}; null lets one be made from the display name
 * @param displayName how they are greeted; for a child the nickname
 * @param personId the child it belongs to, null for an adult's
 * @param provinceCode for a provincial officer, and only for one
 */
public record InviteAccount(
        @Pattern(regexp = "[a-z0-9][a-z0-9.@_+-]{2,99}", message = "{identity.login-form}") String login,
        @NotBlank @Size(max = 200) String displayName,
        @NotNull @Pattern(regexp = "id|en") String language,
        @NotEmpty Set<Role> roles,
        Long personId,
        String provinceCode) {

    public InviteAccount {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
