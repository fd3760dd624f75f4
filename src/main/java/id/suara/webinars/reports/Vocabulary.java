package id.suara.webinars.reports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of the attendees' names and of their institutions' places. */
final class Vocabulary {

    private final Set<String> names = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    /** Of one attendee: the words of the name, and those of the institution, written out. */
    void add(Collection<String> name, List<String> institution) {
        names.addAll(name);
        String before = "";
        for (String word : institution) {
            if (!Offices.isOne(word)) {
                places.add(word);
            }
            pairs.add(before + ' ' + word);
            before = word;
        }
    }

    boolean isName(String word) {
        return names.contains(word);
    }

    /** A word that is somebody's name too is a place only where one is expected, or where an institution has it behind the same word.
     *
     *  @param before the word of an office that stands directly before it, null for none
     *  @param expected whether what stands before it names the kind of an office */
    boolean isPlace(String word, String before, boolean expected) {
        return places.contains(word) && (expected || !names.contains(word) || pairs.contains(before + ' ' + word));
    }
}
