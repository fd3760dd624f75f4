package id.suara.delegates.form.web;

import id.suara.congress.Regency;
import id.suara.delegates.form.AskedQuestion;
import id.suara.delegates.form.OpenForm;
import id.suara.delegates.form.RegisterChild;
import id.suara.delegates.form.Registered;
import id.suara.delegates.form.Registrations;
import id.suara.delegates.form.UnknownCodes;
import id.suara.delegates.intake.Mode;
import id.suara.delegates.intake.RowFault;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The family's form, one step at a time. As with ideas nothing is kept at the server between the steps: each carries what
 * the others hold in hidden fields.
 */
@Named("registerPage")
@RequestScoped
public class RegisterPage {

    /** With the fields that each asks for. */
    public enum Step {
        CHILD("fullName", "nickname", "birthDate", "sex"),
        PLACE("regency", "mode", "grade", "helpWanted"),
        GUARDIAN("guardianName", "guardianRelation", "guardianPhone", "guardianEmail"),
        QUESTIONS,
        CHECK;

        private final List<String> fields;

        Step(String... fields) {
            this.fields = List.of(fields);
        }
    }

    @Inject
    Registrations registrations;

    @Inject
    UnknownCodes codes;

    @Inject
    Validator validator;

    @Inject
    HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private List<Step> steps = List.of(Step.values());
    private Step step = Step.CHILD;
    private String invitation;
    private OpenForm form;
    private DomainException refusal;

    /** Before the form is decoded: which fields are there depends on the step. */
    @PostConstruct
    void load() {
        invitation = request.getParameter("invitation");
        if (invitation == null || invitation.isBlank()) {
            return;
        }
        try {
            codes.requireNoWait();
            form = registrations.open(
                    invitation, FacesContext.getCurrentInstance().getViewRoot().getLocale());
            steps = Stream.of(Step.values())
                    .filter(each -> each != Step.QUESTIONS || !form.questions().isEmpty())
                    .toList();
        } catch (DomainException e) {
            refusal = e;
            codes.count();
            registrations.sent(request.getParameter("register:token")).ifPresent(this::leave);
        }
        String sent = request.getParameter("register:step");
        step = steps.stream()
                .filter(each -> each.name().equals(sent))
                .findFirst()
                .orElse(Step.CHILD);
        if (sent == null) {
            values.put("token", UUID.randomUUID().toString());
        }
    }

    /** A code that opens nothing is told on this page, with the status that it has elsewhere. */
    public void check() {
        if (refusal != null) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.kind().status());
        }
    }

    public void next() {
        refuseFaults(step);
        go(1);
    }

    public void back() {
        go(-1);
    }

    /** Past the questions, when there are none for this child. */
    private void go(int by) {
        do {
            step = steps.get(Math.max(0, Math.min(steps.indexOf(step) + by, steps.size() - 1)));
        } while (step == Step.QUESTIONS && getQuestions().stream().noneMatch(this::asks));
    }

    public void send() {
        // A step back to the first fault, should an earlier one have been skipped.
        for (Step each : steps) {
            Step asked = step;
            step = each;
            refuseFaults(each);
            step = asked;
        }
        leave(registrations.register(child(), text("token")));
    }

    private void leave(Registered registered) {
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/registered?"
                            + (registered.link() == null ? "known=true" : "link=" + encoded(registered.link()))
                            + "&invitation=" + encoded(invitation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseFaults(Step asked) {
        if (asked == Step.QUESTIONS) {
            registrations.checkAnswers(child(), mode());
            return;
        }
        List<FieldError> missing = validator.validate(child()).stream()
                .map(FieldFaults::of)
                .filter(fault -> asked.fields.contains(fault.field()))
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.invalid("request.invalid", missing);
        }
        RowFault fault = registrations.faultOf(child()).orElse(null);
        if (fault != null && (fault.field() == null || asked.fields.contains(fault.field()))) {
            throw fault.field() == null
                    ? DomainException.invalid(fault.code())
                    : DomainException.invalid("request.invalid", List.of(new FieldError(fault.field(), fault.code())));
        }
    }

    private RegisterChild child() {
        return new RegisterChild(
                invitation,
                text("fullName"),
                text("nickname"),
                text("birthDate"),
                text("sex"),
                text("regency"),
                text("mode"),
                text("grade"),
                text("helpWanted"),
                text("guardianName"),
                text("guardianRelation"),
                text("guardianPhone"),
                text("guardianEmail"),
                request.getParameter("sibling"),
                FormAnswers.read(getQuestions().stream().filter(this::asks).toList(), values));
    }

    /** Online until it is chosen. */
    private Mode mode() {
        return Mode.ON_SITE.name().equals(values.get("mode")) ? Mode.ON_SITE : Mode.ONLINE;
    }

    public boolean asks(AskedQuestion question) {
        return question.isAskedOf(mode());
    }

    public List<AskedQuestion> getQuestions() {
        return form == null ? List.of() : form.questions();
    }

    private String text(String field) {
        return (String) values.get(field);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Fields are marked as needed while they are shown, and not while they are read: one may always go back a step. */
    public boolean isNeeded() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    /** Whether a field is hidden in this step, and only carried along. */
    public boolean isCarried(String field) {
        return !(step == Step.QUESTIONS ? answerFields() : step.fields).contains(field);
    }

    private List<String> answerFields() {
        return getQuestions().stream()
                .flatMap(question -> FormAnswers.fields(question).stream())
                .toList();
    }

    /** Every field of the form. */
    public List<String> getFields() {
        return Stream.concat(steps.stream().flatMap(each -> each.fields.stream()), answerFields().stream())
                .toList();
    }

    /** For the draft that this device keeps. */
    public String getDraftFields() {
        return Stream.concat(getFields().stream(), Stream.of("token")).collect(Collectors.joining(" "));
    }

    /** Null for one that was not written year first, as browsers without a calendar may send it. */
    public LocalDate getBirthDay() {
        try {
            return text("birthDate") == null ? null : LocalDate.parse(text("birthDate"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String getRegencyName() {
        return form.regencies().stream()
                .filter(regency -> regency.getCode().equals(values.get("regency")))
                .map(Regency::getName)
                .findFirst()
                .orElse("");
    }

    public boolean isOpen() {
        return form != null;
    }

    /** The code of what keeps the form shut, or null. */
    public String getRefusal() {
        return refusal == null ? null : refusal.code();
    }

    /** How long to wait after too many unknown codes. */
    public Object getSeconds() {
        return refusal == null ? null : refusal.arguments().get("seconds");
    }

    public OpenForm getForm() {
        return form;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public String getStep() {
        return step.name();
    }

    public int getStepNumber() {
        return steps.indexOf(step) + 1;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public String getInvitation() {
        return invitation;
    }
}
