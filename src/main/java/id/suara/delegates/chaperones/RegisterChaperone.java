package id.suara.delegates.chaperones;

import id.suara.identity.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param phone as people write it; kept as E.164
 * @param email null for none
 * @param province its code: the delegates of that province are in this person's care
 * @param sex needed, since chaperones sleep on the floor of those they look after
 */
public record RegisterChaperone(
        @NotBlank @Size(max = 200) String fullName,
        @NotBlank @Size(max = 40) String phone,
        @Email @Size(max = 254) String email,
        @NotNull @Pattern(regexp = "[0-9]{2}") String province,
        @NotNull Person.Sex sex) {}
