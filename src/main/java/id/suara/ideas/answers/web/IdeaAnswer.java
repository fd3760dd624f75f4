package id.suara.ideas.answers.web;

import id.suara.ideas.answers.PublicAnswer;
import id.suara.ideas.answers.PublicAnswers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The answer below an idea, for everybody. */
@Named("ideaAnswer")
@RequestScoped
public class IdeaAnswer {

    @Inject
    PublicAnswers answers;

    @Inject
    HttpServletRequest request;

    private PublicAnswer answer;

    @PostConstruct
    void load() {
        String idea = request.getParameter("id");
        if (idea != null && idea.matches("[0-9]{1,18}")) {
            answer = answers.of(Long.parseLong(idea)).orElse(null);
        }
    }

    /** Null while there is none. */
    public PublicAnswer getAnswer() {
        return answer;
    }
}
