package id.suara.webinars.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody called themselves in a meeting, sorted into the words of a person and what they tell of an office.
 *
 * @param person empty for a device and for an office
 * @param office {@link Institution#NONE} when nothing is told of one
 */
record ShownName(List<String> person, Institution office, boolean namesOffice) {

    /** @param vocabulary tells names from places, by those of the attendees */
    static ShownName of(String shown, Vocabulary vocabulary) {
        List<String> person = new ArrayList<>();
        List<String> office = new ArrayList<>();
        boolean device = Devices.among(NameWords.of(shown));
        for (List<String> part : NameWords.parts(shown)) {
            sort(device ? Devices.without(part) : part, vocabulary, person, office);
        }
        return new ShownName(List.copyOf(person), Institution.of(office), !office.isEmpty());
    }

    private static void sort(List<String> part, Vocabulary vocabulary, List<String> person, List<String> office) {
        List<String> words = Offices.writtenOut(part);
        boolean official = words.stream().anyMatch(Offices::isOne);
        String before = null;
        boolean expected = false;
        for (String word : words) {
            boolean tells = Offices.isOne(word) || (official && word.equals("sakti"));
            // Behind "Dinsos Kab." stands a place, be it one that we do not know; behind a place that we know, a
            // person.
            boolean place =
                    !tells && (vocabulary.isPlace(word, before, expected) || (expected && !vocabulary.isName(word)));
            if (tells || place) {
                office.add(word);
                expected = tells && (expected || Offices.kind(word) != null || Offices.level(word) != null);
                before = word;
            } else {
                person.add(word);
                expected = false;
                before = null;
            }
        }
    }
}
