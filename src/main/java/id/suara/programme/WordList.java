package id.suara.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of a few known words as one column keeps it, in the words' own order: {@code INDONESIAN,ENGLISH}. */
final class WordList {

    private WordList() {}

    static <E extends Enum<E>> String join(Collection<E> chosen) {
        return chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> parse(Class<E> words, String list) {
        Set<E> chosen = EnumSet.noneOf(words);
        if (!list.isEmpty()) {
            Arrays.stream(list.split(","))
                    .map(word -> Enum.valueOf(words, word))
                    .forEach(chosen::add);
        }
        return chosen;
    }
}
