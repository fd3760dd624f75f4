package id.suara.safeguarding;

import id.suara.kernel.Subject;

/**
 * Whether a thing may be seen, told inside the transaction to whoever keeps it; why is nobody's business. Told again whenever
 * a case about it changes, so that the second time means nothing new.
 */
public sealed interface SightEvent {

    Subject subject();

    /** From now on nobody sees it, moderators included: to them it looks as if a colleague had taken it. */
    record Taken(Subject subject) implements SightEvent {}

    /** No case keeps it from sight, or none does any more: it is again what it was. */
    record GivenBack(Subject subject) implements SightEvent {}
}
