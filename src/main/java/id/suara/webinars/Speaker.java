package id.suara.webinars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Who speaks, and as what. */
public record Speaker(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 200) String role)
        implements Serializable {

    public Speaker {
        name = PlanWebinar.stripped(name);
        role = PlanWebinar.stripped(role);
    }
}
