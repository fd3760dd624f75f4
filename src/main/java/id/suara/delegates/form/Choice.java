package id.suara.delegates.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** One of the answers that a question leaves. */
@Embeddable
public class Choice {

    private int number;

    private String label;

    @Column(name = "label_en")
    private String labelEn;

    protected Choice() {}

    static Choice of(int number, AskQuestion.Choice wanted) {
        Choice choice = new Choice();
        choice.number = number;
        choice.label = wanted.label().strip();
        choice.labelEn = wanted.labelEn().strip();
        return choice;
    }

    /** From 1. */
    public int getNumber() {
        return number;
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : label;
    }
}
