package id.suara.kernel;

import java.util.Objects;

/**
 * What a record of one feature is about in another, without either importing the other.
 *
 * @param kind a stable lower-case word, such as {@code idea} or {@code person}
 * @param id the key inside that kind
 */
public record Subject(String kind, long id) {

    public Subject {
        Objects.requireNonNull(kind);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
