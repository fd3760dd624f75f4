package id.suara.consent.web;

import id.suara.consent.ConsentPolicy;
import id.suara.consent.paper.ConsentCodes;
import id.suara.consent.paper.Papers;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The letter that is printed for a guardian without e-mail. Its code lives as long as the page that shows it. */
@Named("letterPage")
@RequestScoped
public class LetterPage {

    @Inject
    ConsentCodes codes;

    @Inject
    Papers papers;

    @Inject
    Settings settings;

    private long person;
    private String child;
    private ConsentCodes.Letter letter;

    public void load() {
        child = papers.permitted(person, ConsentPolicy.Action.PRINT).getFullName();
    }

    public void make() {
        letter = codes.print(person);
        load();
    }

    public String getAddress() {
        return settings.baseUrl() + "/c";
    }

    /** Null until one was made. */
    public ConsentCodes.Letter getLetter() {
        return letter;
    }

    public String getChild() {
        return child;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
