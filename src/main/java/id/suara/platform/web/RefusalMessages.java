package id.suara.platform.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says on the page why something was refused, at the field it is about where there is one of that id. */
class RefusalMessages {

    /** What is said alike of any question, so that the list of them all has to say of which. */
    private static final Set<String> OF_ANY_QUESTION =
            Set.of("registration.answer-missing", "registration.answer-invalid");

    /** Of a field that is one of several choices: what is asked. Its own label is a choice's. */
    private static final String ASKED = "asked";

    private final FacesContext faces;
    private final Locale locale;

    RefusalMessages(FacesContext faces) {
        this.faces = faces;
        this.locale = faces.getViewRoot() == null
                ? Texts.INDONESIAN
                : faces.getViewRoot().getLocale();
    }

    void tell(DomainException refusal) {
        if (refusal.fields().isEmpty()) {
            add(null, Texts.of(locale, refusal));
        }
        for (DomainException.FieldError fault : refusal.fields()) {
            add(
                    fault.field(),
                    Texts.named(Texts.get(locale, "error." + fault.code()), refusal.arguments()),
                    OF_ANY_QUESTION.contains(fault.code()));
        }
        show();
    }

    void tell(ConstraintViolationException violations) {
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            String field = null;
            for (Path.Node node : violation.getPropertyPath()) {
                field = node.getName();
            }
            add(field, text(violation), isBare(violation));
        }
        show();
    }

    /** Our own faults are named by their code, as refusals are. */
    private String text(ConstraintViolation<?> violation) {
        return isBare(violation)
                ? violation.getMessage()
                : Texts.get(locale, "error." + violation.getMessageTemplate().replaceAll("[{}]", ""));
    }

    /** One of the platform's own, which says the same of every field. */
    private static boolean isBare(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().startsWith("{jakarta.");
    }

    void tellFailure(String reference) {
        add(null, Texts.named(Texts.get(locale, "error.unexpected"), Map.of("reference", reference)));
        show();
    }

    private void add(String field, String text) {
        add(field, text, false);
    }

    /** @param named whether the list of them all above the form says of which field it is; beside the field that is seen */
    private void add(String field, String text, boolean named) {
        Optional<UIInput> input = field == null ? Optional.empty() : input(faces.getViewRoot(), field);
        String listed = input.map(found -> found.getAttributes()
                        .getOrDefault(ASKED, found.getAttributes().get("label")))
                .filter(label -> named)
                .map(label -> label + ": " + text)
                .orElse(text);
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, listed, text);
        input.ifPresent(this::refuse);
        faces.addMessage(input.map(found -> found.getClientId(faces)).orElse(null), message);
    }

    /** What was written stays in the field, to be mended: it was taken over already, and an invalid field shows only what was
     *  sent with it. */
    private void refuse(UIInput input) {
        input.setValid(false);
        String sent = faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces));
        if (sent != null && (input instanceof HtmlInputText || input instanceof HtmlInputTextarea)) {
            input.setSubmittedValue(sent);
        }
    }

    private void show() {
        faces.validationFailed();
        faces.renderResponse();
    }

    private static Optional<UIInput> input(UIComponent within, String id) {
        if (within instanceof UIInput input && id.equals(input.getId())) {
            return Optional.of(input);
        }
        Iterator<UIComponent> children = within.getFacetsAndChildren();
        while (children.hasNext()) {
            Optional<UIInput> found = input(children.next(), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
