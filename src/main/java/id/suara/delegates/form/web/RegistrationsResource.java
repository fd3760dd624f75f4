package id.suara.delegates.form.web;

import id.suara.consent.ConsentStatus;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.form.AskedQuestion;
import id.suara.delegates.form.OpenForm;
import id.suara.delegates.form.Question;
import id.suara.delegates.form.RegisterChild;
import id.suara.delegates.form.Registered;
import id.suara.delegates.form.RegistrationStatus;
import id.suara.delegates.form.Registrations;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Idempotent;
import id.suara.kernel.ReaderLanguage;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A family's registration, opened by an invitation's code and followed by the guardian's link; no account and no token. */
@Path("registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationsResource {

    public record Place(String code, String name) {}

    public record FormView(
            String congress,
            Place province,
            List<Place> regencies,
            List<Mode> modes,
            int minAge,
            LocalDate firstDay,
            Instant closesAt,
            List<QuestionView> questions) {}

    public record OptionView(int number, String label) {}

    /** @param help absent for none */
    public record QuestionView(
            long id,
            Question.Kind kind,
            Question.ShownTo shownTo,
            boolean required,
            String label,
            String help,
            List<OptionView> choices) {}

    /** @param consentRequest absent when a guardian we know is asked where they were reached before
     *  @param status where to ask how it stands; absent likewise */
    public record RegisteredView(long id, String consentRequest, String status) {}

    public record StatusView(ApplicationStatus status, String words, ConsentStatus consent, Instant registeredAt) {}

    @Inject
    Registrations registrations;

    @Context
    HttpHeaders headers;

    @GET
    @Path("form")
    @GuessingSlowed
    public Response form(@QueryParam("invitation") String code) {
        if (code == null || code.isBlank()) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("invitation", "registration.invitation-missing")));
        }
        OpenForm form = registrations.open(code, locale());
        return unkept(Response.ok(new FormView(
                form.congress(),
                new Place(form.province().getCode(), form.province().name(locale())),
                form.regencies().stream()
                        .map(regency -> new Place(regency.getCode(), regency.getName()))
                        .toList(),
                List.of(Mode.values()),
                form.minAge(),
                form.firstDay(),
                form.closesAt(),
                form.questions().stream().map(RegistrationsResource::view).toList())));
    }

    static QuestionView view(AskedQuestion question) {
        return new QuestionView(
                question.id(),
                question.kind(),
                question.shownTo(),
                question.required(),
                question.label(),
                question.help(),
                question.options().stream()
                        .map(option -> new OptionView(option.number(), option.label()))
                        .toList());
    }

    @POST
    @Idempotent
    @GuessingSlowed
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(RegisterChild child) {
        if (child == null) {
            throw DomainException.invalid("request.invalid");
        }
        Registered registered = registrations.register(child, null);
        String status = registered.link() == null
                ? null
                : UriBuilder.fromPath("/api/v1/registrations/{link}")
                        .build(registered.link())
                        .toString();
        Response.ResponseBuilder answer = Response.status(Response.Status.CREATED)
                .entity(new RegisteredView(registered.applicationId(), registered.link(), status));
        return status == null
                ? answer.build()
                : answer.location(java.net.URI.create(status)).build();
    }

    @GET
    @Path("{link}")
    public Response status(@PathParam("link") String link) {
        RegistrationStatus found = registrations.status(link);
        return unkept(Response.ok(new StatusView(
                found.status(),
                Texts.get(locale(), "registration.status." + found.status()),
                found.consent(),
                found.nominatedAt())));
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    private Locale locale() {
        return ReaderLanguage.of(headers);
    }
}
