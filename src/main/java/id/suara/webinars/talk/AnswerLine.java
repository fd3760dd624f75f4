package id.suara.webinars.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An {@link PreparePoll.Answer} as it is stored. */
@Embeddable
class AnswerLine {

    private String words;

    @Column(name = "words_en")
    private String wordsEn;

    protected AnswerLine() {}

    static AnswerLine of(PreparePoll.Answer answer) {
        AnswerLine line = new AnswerLine();
        line.words = answer.words();
        line.wordsEn = answer.wordsEn();
        return line;
    }
}
