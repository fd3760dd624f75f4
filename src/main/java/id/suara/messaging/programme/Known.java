package id.suara.messaging.programme;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a family knows: a release, and in which commission each of its children is.
 *
 * @param releaseId null before the first
 * @param commissions by the child's person; a child in none is not in it
 */
record Known(Long releaseId, Map<Long, Long> commissions) {

    private static final String NOTHING = "-";

    Known {
        commissions = Map.copyOf(commissions);
    }

    /** For the outbox: {@code release person:commission ...}. */
    String written() {
        return new TreeMap<>(commissions)
                .entrySet().stream()
                        .map(member -> " " + member.getKey() + ":" + member.getValue())
                        .collect(Collectors.joining("", releaseId == null ? NOTHING : releaseId.toString(), ""));
    }

    static Known read(String written) {
        String[] words = written.split(" ");
        return new Known(
                words[0].equals(NOTHING) ? null : Long.valueOf(words[0]),
                Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.split(":"))
                        .collect(Collectors.toMap(parts -> Long.valueOf(parts[0]), parts -> Long.valueOf(parts[1]))));
    }
}
