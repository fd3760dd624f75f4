package id.suara.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import org.primefaces.context.PrimeFacesContext;

/** What the layouts and tags ask about the page being shown. */
@Named("page")
@RequestScoped
public class Page {

    /** A view parameter with the value this request came with. */
    public record Parameter(String name, String value) {}

    /** One message. @param target the client id of its field, or {@code null} when it is about the whole page */
    public record Notice(String target, String text, boolean isError) {}

    @Inject
    HttpServletRequest request;

    /** @return the path people see, without the query: of the page that failed, on an error page */
    public String getPath() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return String.valueOf(failed != null ? failed : forwarded != null ? forwarded : request.getRequestURI());
    }

    /** @return path and query of this page, encoded as the value of another address's parameter */
    public String getHere() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (Parameter parameter : getParameters()) {
            query.add(encoded(parameter.name()) + "=" + encoded(parameter.value()));
        }
        return encoded(getPath() + query);
    }

    /** Whether the page stands at the path, or below it when the path ends in a slash (other than the root). */
    public boolean at(String path) {
        String here = getPath();
        return here.equals(path) || (path.length() > 1 && path.endsWith("/") && here.startsWith(path));
    }

    /** What PrimeFaces asks of every postback of a desk. Its script puts it into each form, but a form may be sent before the
     *  script has run; so forms carry it from the beginning. Null on people's pages, whose views remember none. */
    public String getNonce() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getViewRoot().isTransient()
                ? null
                : PrimeFacesContext.getCspState(faces).getNonce();
    }

    /** The number of the row whose {@code s:row-button} of that name was pressed; null when none was. Rows that are told by
     *  their place are others as soon as the list has changed in another window. */
    public Long pressed(String button) {
        String row = request.getParameter(button);
        boolean sent = FacesContext.getCurrentInstance().isPostback() && row != null && row.matches("\\d{1,18}");
        return sent ? Long.valueOf(row) : null;
    }

    /**
     * The declared view parameters ({@code f:viewParam}) that have a value. A form carries them along: its address is the
     * bare page, and a stateless view remembers nothing.
     */
    public List<Parameter> getParameters() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null || faces.getViewRoot() == null) {
            return List.of();
        }
        List<Parameter> parameters = new ArrayList<>();
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            String value = request.getParameter(parameter.getName());
            if (value != null) {
                parameters.add(new Parameter(parameter.getName(), value));
            }
        }
        return parameters;
    }

    public List<Notice> getErrors() {
        return notices(true);
    }

    /** Whether one of the errors is about a field, and so can be mended on the page. */
    public boolean isFieldFault() {
        return getErrors().stream().anyMatch(error -> error.target() != null);
    }

    public List<Notice> getNotices() {
        return notices(false);
    }

    /** The ids of a field's help and fault, for {@code aria-describedby}; {@code null} when it has neither. */
    public String describedBy(UIInput field, Object help) {
        StringJoiner ids = new StringJoiner(" ").setEmptyValue("");
        if (help != null && !help.toString().isEmpty()) {
            ids.add(field.getClientId() + "-help");
        }
        if (!field.isValid()) {
            ids.add(field.getClientId() + "-error");
        }
        return ids.length() == 0 ? null : ids.toString();
    }

    private static List<Notice> notices(boolean errors) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Notice> notices = new ArrayList<>();
        // Once with no owner, once for each field that has something to say.
        faces.getMessageList(null).forEach(message -> collect(notices, null, message, errors));
        Iterator<String> owners = faces.getClientIdsWithMessages();
        while (owners.hasNext()) {
            String owner = owners.next();
            if (owner != null) {
                faces.getMessageList(owner).forEach(message -> collect(notices, owner, message, errors));
            }
        }
        return notices;
    }

    private static void collect(List<Notice> notices, String owner, FacesMessage message, boolean errors) {
        boolean isError = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
        if (isError == errors) {
            notices.add(new Notice(owner, message.getSummary(), isError));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
