package id.suara.webinars.talk.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.Joining;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.talk.AskQuestion;
import id.suara.webinars.talk.Polls;
import id.suara.webinars.talk.Questions;
import id.suara.webinars.talk.ShownQuestion;
import id.suara.webinars.talk.Talk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of a webinar, for an attendee, by their link. It makes no session. */
@Named("talkPage")
@RequestScoped
public class TalkPage {

    @Inject
    Questions questions;

    @Inject
    Polls polls;

    @Inject
    HttpServletRequest request;

    private String link;
    private Talk talk;
    private DomainException refusal;
    private String words;
    private boolean named;

    /** Before the form is decoded: whose it is stands in the address. */
    @PostConstruct
    void load() {
        link = request.getParameter("link");
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        try {
            talk = questions.read(link);
        } catch (DomainException e) {
            refusal = e;
        }
    }

    /** @throws DomainException for a link that opens nothing: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void send() throws IOException {
        check();
        questions.ask(link, new AskQuestion(words, named));
        FacesContext.getCurrentInstance().getExternalContext().redirect(at(Questions.LINK_PATH) + "&done=asked");
    }

    /** Shown again at once and nothing redirected: what was typed into the form meanwhile stays in it. */
    public void support(long question) {
        check();
        questions.support(link, question);
        talk = questions.read(link);
    }

    public void takeBack(long question) {
        check();
        questions.takeBack(link, question);
        talk = questions.read(link);
    }

    /** What is ticked in the poll's own fields, of which there are as many as polls. */
    public void vote(long poll) {
        check();
        String[] chosen = request.getParameterValues("poll-" + poll);
        polls.vote(
                link,
                poll,
                Stream.of(chosen == null ? new String[0] : chosen)
                        .filter(position -> position.matches("[0-9]"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()));
        talk = questions.read(link);
    }

    /** Null for a link that opens nothing. */
    public Talk getTalk() {
        return talk;
    }

    public List<ShownQuestion> getOpen() {
        return talk.shown().stream().filter(one -> !one.answered()).toList();
    }

    public List<ShownQuestion> getAnswered() {
        return talk.shown().stream().filter(ShownQuestion::answered).toList();
    }

    /** Of this page, for whoever looks again. */
    public String getAddress() {
        return at(Questions.LINK_PATH);
    }

    /** Where they came from. */
    public String getBack() {
        return at(talk.inside() ? Joining.LINK_PATH : OwnRegistrations.LINK_PATH);
    }

    /** Where the page asks whether anything has changed. */
    public String getSource() {
        return "/api/v1/webinar-registrations/" + URLEncoder.encode(link, StandardCharsets.UTF_8) + "/talk";
    }

    private String at(String path) {
        return path + URLEncoder.encode(link, StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }
}
