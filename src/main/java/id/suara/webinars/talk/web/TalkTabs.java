package id.suara.webinars.talk.web;

import id.suara.webinars.talk.QuestionDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether a webinar's pages lead to its questions. */
@Named("talkTabs")
@RequestScoped
public class TalkTabs {

    @Inject
    QuestionDesk desk;

    public boolean questions(long webinarId) {
        return desk.mayModerate(webinarId);
    }
}
