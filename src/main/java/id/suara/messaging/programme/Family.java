package id.suara.messaging.programme;

import id.suara.agenda.Delegate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of an adult who cares for delegates, as their guardian or their chaperone, and those delegates, each once.
 *
 * @param children may be empty: the last one has withdrawn
 */
record Family(String name, String email, String language, List<Child> children) {

    /** @param nickname as the family calls the child */
    record Child(Delegate delegate, String nickname) {}

    void add(Child child) {
        if (children.stream().noneMatch(known -> known.delegate().equals(child.delegate()))) {
            children.add(child);
        }
    }

    Set<ZoneId> zones() {
        return children.stream().map(child -> child.delegate().home()).collect(Collectors.toSet());
    }

    List<Long> personIds() {
        return children.stream().map(child -> child.delegate().personId()).toList();
    }
}
