package id.suara.delegates.form.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** For those who have the code on paper: leads to the address that the link would have been. */
@Named("invitationCodePage")
@RequestScoped
public class InvitationCodePage {

    private String code;

    public void open() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/register?invitation=" + URLEncoder.encode(code.strip(), StandardCharsets.UTF_8));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
