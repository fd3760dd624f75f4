package id.suara.agenda.commissions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param commissions most wanted first; none to take it back */
public record StateWishes(@NotNull @Size(max = 3) List<@NotNull Long> commissions) {}
