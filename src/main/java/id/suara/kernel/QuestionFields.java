package id.suara.kernel;

import id.suara.kernel.DomainException.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a page asks of organizers who put a question of their own on a form: its words in both languages, and what there is to
 *  choose from, one choice a line. */
public abstract class QuestionFields {

    /** Between the Indonesian and the English text of a choice. */
    private static final String BETWEEN = "\\|";

    private static final int FEWEST_CHOICES = 2;

    private long version;
    private boolean required;
    private String label;
    private String labelEn;
    private String help;
    private String helpEn;
    private String choices;

    /** Shows a question that is to be mended; what was typed comes over it.
     *
     *  @param words by language, as the help's and the choices' */
    protected void show(
            long seen,
            boolean mustBeAnswered,
            Function<Locale, String> words,
            Function<Locale, String> helpWords,
            Function<Locale, List<String>> choiceWords) {
        version = seen;
        required = mustBeAnswered;
        label = words.apply(Texts.INDONESIAN);
        labelEn = words.apply(Locale.ENGLISH);
        help = helpWords.apply(Texts.INDONESIAN);
        helpEn = helpWords.apply(Locale.ENGLISH);
        List<String> english = choiceWords.apply(Locale.ENGLISH);
        List<String> lines = new ArrayList<>();
        choiceWords.apply(Texts.INDONESIAN).forEach(text -> lines.add(text + " | " + english.get(lines.size())));
        choices = String.join("\n", lines);
    }

    /** For the next question. */
    protected void clearWords() {
        label = null;
        labelEn = null;
        help = null;
        helpEn = null;
        choices = null;
    }

    /** @param wanted whether the question has any
     *  @param choice of its words in Indonesian and in English
     *  @throws DomainException {@code request.invalid} with {@code choices}, where there are fewer than two or one lacks a language,
     *     and where there are any that are not wanted */
    protected <T> List<T> writtenChoices(boolean wanted, BiFunction<String, String, T> choice) {
        List<T> read = new ArrayList<>();
        for (String line : choices == null ? List.<String>of() : choices.lines().toList()) {
            if (!line.isBlank()) {
                String[] texts = line.split(BETWEEN, 2);
                if (texts.length < 2 || texts[0].isBlank() || texts[1].isBlank()) {
                    throw choicesMissing();
                }
                read.add(choice.apply(texts[0].strip(), texts[1].strip()));
            }
        }
        if (wanted ? read.size() < FEWEST_CHOICES : !read.isEmpty()) {
            throw choicesMissing();
        }
        return read;
    }

    private static DomainException choicesMissing() {
        return DomainException.invalid(
                "request.invalid", List.of(new FieldError("choices", "registration.choices-missing")));
    }

    /** Of the question that is mended, as it was seen. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getHelpEn() {
        return helpEn;
    }

    public void setHelpEn(String helpEn) {
        this.helpEn = helpEn;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }
}
