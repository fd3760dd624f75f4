package id.suara.consent;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param email null for one without
 *  @param phone E.164, null for one without; one of the two must be there */
public record NameGuardian(
        @NotBlank @Size(max = 200) String name,
        @NotNull Guardianship.Relation relation,
        @Email @Size(max = 254) String email,
        @Pattern(regexp = "\\+[0-9]{8,15}") String phone) {}
