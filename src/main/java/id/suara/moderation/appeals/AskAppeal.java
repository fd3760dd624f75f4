package id.suara.moderation.appeals;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.Size;

/** @param words why the text should stand; null for a child who only asks */
public record AskAppeal(@Size(max = LONGEST, message = "{moderation.appeal-words-long}") String words) {

    public static final int LONGEST = 1000;

    public AskAppeal {
        words = PlainText.clean(words);
    }
}
