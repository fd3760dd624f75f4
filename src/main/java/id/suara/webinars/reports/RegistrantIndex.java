package id.suara.webinars.reports;

import id.suara.kernel.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** The attendees by what a report may know of them: address, words of the name, institution. */
final class RegistrantIndex {

    /** An attendee taken apart.
     *
     *  @param pairs each word joined with the next, for names that are written in one word or two */
    record Entry(
            Registrant registrant, List<NameWord> words, List<NameWord> pairs, String email, Institution institution) {}

    private record Near(Entry entry, double shared) {}

    /** Of those who share a word with what is shown, so many are looked at closely. */
    private static final int LOOKED_AT = 25;

    private static final double LEAST_WEIGHT = 0.4;

    private final List<Entry> entries = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, List<Entry>> byEmail = new HashMap<>();
    private final Map<String, List<Entry>> byPerson = new HashMap<>();
    private final Map<String, List<Entry>> byWholeName = new HashMap<>();
    private final Map<Institution, List<Entry>> byInstitution = new HashMap<>();
    private final Map<NameWord, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> bySpelling = new HashMap<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<Character, List<NameWord>> byLetter = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<NameWord, Map<NameWord, Double>> alike = new HashMap<>();

    RegistrantIndex(List<Registrant> registrants) {
        registrants.forEach(this::add);
        for (NameWord word : byWord.keySet()) {
            byLetter.computeIfAbsent(word.spelled().charAt(0), none -> new ArrayList<>())
                    .add(word);
        }
    }

    private void add(Registrant registrant) {
        List<String> name = NameWords.of(registrant.name());
        List<String> office = Offices.writtenOut(NameWords.of(registrant.institution()));
        List<NameWord> words = name.stream().map(NameWord::of).toList();
        Entry entry = new Entry(
                registrant, words, pairs(words), EmailAddress.folded(registrant.email()), Institution.of(office));
        vocabulary.add(name, office);
        put(byEmail, entry.email(), entry);
        put(byPerson, EmailAddress.person(entry.email()), entry);
        put(byWholeName, PlainText.fold(registrant.name()), entry);
        put(byInstitution, entry.institution(), entry);
        Set<NameWord> indexed = new LinkedHashSet<>(words);
        indexed.addAll(entry.pairs());
        new LinkedHashSet<>(words).forEach(word -> put(byWord, word, entries.size()));
        words.stream().map(NameWord::spelled).distinct().forEach(word -> put(bySpelling, word, entries.size()));
        entry.pairs().stream().map(NameWord::spelled).distinct().forEach(pair -> put(byPair, pair, entries.size()));
        indexed.forEach(word -> frequency.merge(word.spelled(), 1, Integer::sum));
        entries.add(entry);
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        if (key != null) {
            map.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
        }
    }

    static List<NameWord> pairs(List<NameWord> words) {
        List<NameWord> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i).joined(words.get(i + 1)));
        }
        return pairs;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Entry> withEmail(String email) {
        return byEmail.getOrDefault(email, List.of());
    }

    /** Whose address has the same before the at sign. */
    List<Entry> withEmailLike(String email) {
        return byPerson.getOrDefault(EmailAddress.person(email), List.of());
    }

    /** Registered under exactly this, be it an office's name. */
    List<Entry> withName(String shown) {
        return byWholeName.getOrDefault(PlainText.fold(shown), List.of());
    }

    /** @return those of the institutions that agree best, by agreement; empty when none does by half */
    Map<Double, List<Entry>> of(Institution shown) {
        double best = 0.5;
        List<Entry> found = new ArrayList<>();
        for (var each : byInstitution.entrySet()) {
            double agreement = shown.agreement(each.getKey());
            if (agreement > best) {
                found.clear();
                best = agreement;
            }
            if (agreement >= best) {
                found.addAll(each.getValue());
            }
        }
        return found.isEmpty() ? Map.of() : Map.of(best, found);
    }

    /** What a word says about who it is: little where many have it.
     *
     *  @return at most 1, for a word of one attendee or none */
    double weight(NameWord word) {
        if (word.isInitial()) {
            return LEAST_WEIGHT;
        }
        return weights.computeIfAbsent(word.spelled(), this::rareness);
    }

    private double rareness(String spelled) {
        int known = frequency.getOrDefault(spelled, 0);
        double rare = Math.log(1 + (double) entries.size() / Math.max(1, known)) / Math.log(1 + entries.size());
        return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * rare;
    }

    /** Those who share the most with a name, by the weight of the words. */
    List<Entry> near(List<NameWord> words, Institution office) {
        double[] shared = new double[entries.size()];
        for (NameWord word : words) {
            alike(word).forEach((known, likeness) -> share(byWord.get(known), likeness * weight(known), shared));
            share(byPair.get(word.spelled()), weight(word), shared);
        }
        pairs(words).forEach(pair -> share(bySpelling.get(pair.spelled()), weight(pair), shared));
        PriorityQueue<Near> most = new PriorityQueue<>(Comparator.comparingDouble(Near::shared));
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0) {
                Entry entry = entries.get(i);
                most.add(new Near(entry, shared[i] + office.agreement(entry.institution()) / 2));
                if (most.size() > LOOKED_AT) {
                    most.poll();
                }
            }
        }
        return most.stream().map(Near::entry).toList();
    }

    private static void share(List<Integer> found, double weight, double[] shared) {
        if (found != null) {
            found.forEach(entry -> shared[entry] += weight);
        }
    }

    private Map<NameWord, Double> alike(NameWord word) {
        return alike.computeIfAbsent(word, this::searchAlike);
    }

    private Map<NameWord, Double> searchAlike(NameWord word) {
        Map<NameWord, Double> found = new HashMap<>();
        if (!word.isInitial()) {
            for (NameWord known : byLetter.getOrDefault(word.spelled().charAt(0), List.of())) {
                double likeness = known.isInitial() ? 0 : word.likeness(known);
                if (likeness > 0) {
                    found.put(known, likeness);
                }
            }
        }
        return found;
    }
}
