package id.suara.ideas;

import id.suara.identity.Person;
import id.suara.kernel.DomainException;
import id.suara.moderation.LookAlikes;
import id.suara.moderation.PlainText;
import id.suara.moderation.WatchedWords;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which others read a child.
 *
 * @param key the same for names that nobody would tell apart; unique
 */
record PenName(String text, String key) {

    static final int SHORTEST = 3;
    static final int LONGEST = 30;

    private static final Pattern HANDLE = Pattern.compile(
            "[@#/:._\\\\]|\\b(www|http|instagram|tiktok|facebook|whatsapp|telegram|discord|youtube|ig|fb|wa)\\b");
    private static final Pattern LETTERS = Pattern.compile("[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M} '’-]*");

    /** Checks a name as typed (S10).
     *
     *  @throws DomainException {@code ideas.pen-name-size}, {@code -digits}, {@code -handle}, {@code -letters},
     *     {@code -own-name}, {@code -watched} */
    static PenName typed(String typed, Person person, WatchedWords watched) {
        String text = PlainText.line(typed);
        if (text == null || text.length() < SHORTEST || text.length() > LONGEST) {
            throw DomainException.invalid("ideas.pen-name-size");
        }
        if (text.codePoints().anyMatch(Character::isDigit)) {
            throw DomainException.invalid("ideas.pen-name-digits");
        }
        if (HANDLE.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            throw DomainException.invalid("ideas.pen-name-handle");
        }
        if (!LETTERS.matcher(text).matches()) {
            throw DomainException.invalid("ideas.pen-name-letters");
        }
        String key = LookAlikes.key(text);
        if (key.length() < SHORTEST) {
            throw DomainException.invalid("ideas.pen-name-size");
        }
        if (holdsOwnName(text, key, person)) {
            throw DomainException.invalid("ideas.pen-name-own-name");
        }
        if (watched.isIn(text)) {
            throw DomainException.invalid("ideas.pen-name-watched");
        }
        return new PenName(text, key);
    }

    /** Also with accents, gaps or letters more than the name has: the folded forms are compared too. */
    private static boolean holdsOwnName(String text, String key, Person person) {
        if (person.isNamedIn(text)) {
            return true;
        }
        return LookAlikes.words(person.getFullName() + " " + person.getNickname()).stream()
                .anyMatch(part -> part.length() >= SHORTEST && key.contains(part));
    }
}
