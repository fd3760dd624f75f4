package id.suara.platform.web;

import id.suara.kernel.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The words of the error page. */
@Named("problem")
@RequestScoped
public class ProblemPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Viewer viewer;

    @PostConstruct
    void open() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(problem().status());
    }

    public String getTitle() {
        return text("title");
    }

    public String getWhat() {
        Problem problem = problem();
        return problem.refusal() == null ? text("what") : Texts.of(viewer.getLocale(), problem.refusal());
    }

    public String getNext() {
        return text("next");
    }

    /** @return what the log calls it, or {@code null} */
    public String getReference() {
        return problem().reference();
    }

    private String text(String what) {
        return Texts.get(viewer.getLocale(), "problem." + problem().kind() + "." + what);
    }

    private Problem problem() {
        return request.getAttribute(Problem.ATTRIBUTE) instanceof Problem problem ? problem : Problem.of(404);
    }
}
