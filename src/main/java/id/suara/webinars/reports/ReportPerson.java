package id.suara.webinars.reports;

import id.suara.kernel.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Rows of a report that are one person's by the report itself.
 *
 * @param name as shown, empty where the report gives an e-mail address only
 * @param originalName null when nobody renamed the person
 * @param email null when the report gives none
 */
public record ReportPerson(String name, String originalName, String email, List<Presence> presences) {

    private record Key(String name, String originalName, String email) {}

    public ReportPerson {
        presences = List.copyOf(presences);
    }

    /** Rows of one name and one e-mail address are one person. Without an address, those that were there at the same time are two,
     *  for they may be namesakes; and a name that is no person's, such as "iPhone", makes nobody the same as before.
     *
     *  @return in the order in which they stand in the report first */
    public static List<ReportPerson> of(List<Presence> presences) {
        Map<Key, List<Presence>> people = new LinkedHashMap<>();
        for (Presence presence : presences) {
            Key key = new Key(PlainText.fold(presence.name()), presence.originalName(), presence.email());
            people.computeIfAbsent(key, none -> new ArrayList<>()).add(presence);
        }
        return people.entrySet().stream()
                .flatMap(same -> apart(same.getKey(), same.getValue()).stream())
                .map(ReportPerson::staying)
                .sorted(Comparator.comparingInt(ReportPerson::line))
                .toList();
    }

    private static Collection<List<Presence>> apart(Key key, List<Presence> same) {
        if (key.email() != null || same.size() == 1) {
            return List.of(same);
        }
        if (Devices.among(NameWords.of(same.get(0).name()))) {
            return same.stream().map(List::of).toList();
        }
        List<List<Presence>> people = new ArrayList<>();
        // The one who left first comes back first.
        PriorityQueue<List<Presence>> gone = new PriorityQueue<>(
                Comparator.comparing(stays -> stays.get(stays.size() - 1).left()));
        for (Presence presence : byJoin(same)) {
            boolean continues = presence.joined() != null
                    && !gone.isEmpty()
                    && !gone.peek().get(gone.peek().size() - 1).overlaps(presence);
            List<Presence> stays = continues ? gone.poll() : new ArrayList<>();
            stays.add(presence);
            if (!continues) {
                people.add(stays);
            }
            if (presence.joined() != null) {
                gone.add(stays);
            }
        }
        return people;
    }

    private static List<Presence> byJoin(List<Presence> presences) {
        return presences.stream()
                .sorted(Comparator.comparing(Presence::joined, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static ReportPerson staying(List<Presence> stays) {
        Presence first = stays.get(0);
        return new ReportPerson(first.name(), first.originalName(), first.email(), stays);
    }

    /** The first of its rows, as a spreadsheet counts. */
    public int line() {
        return presences.stream().mapToInt(Presence::line).min().orElse(0);
    }
}
