package id.suara.webinars.form;

/** What kind of answer a question leaves. */
public enum QuestionKind {
    /** Words on one line, up to 1,000 characters. */
    TEXT,
    CHOICE,
    CHOICES,
    YES_NO;

    public boolean hasChoices() {
        return this == CHOICE || this == CHOICES;
    }
}
