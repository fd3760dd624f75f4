package id.suara.consent.web;

import id.suara.consent.paper.ConsentCodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Where a guardian types the code of their printed letter. */
@Named("codePage")
@RequestScoped
public class CodePage {

    @Inject
    ConsentCodes codes;

    private String code;

    public void enter() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(codes.enter(code));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
