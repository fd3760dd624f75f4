package id.suara.programme.conflicts;

import java.io.Serializable;
import java.util.Collection;
import java.util.stream.Collectors;

/** A name in both languages. */
public record Label(String indonesian, String english) implements Serializable {

    static Label of(String same) {
        return new Label(same, same);
    }

    static Label all(Collection<Label> several) {
        return new Label(
                several.stream().map(Label::indonesian).collect(Collectors.joining(", ")),
                several.stream().map(Label::english).collect(Collectors.joining(", ")));
    }

    public String in(boolean english) {
        return english ? this.english : indonesian;
    }
}
