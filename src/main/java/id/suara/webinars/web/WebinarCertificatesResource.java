package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.Idempotent;
import id.suara.kernel.ReaderLanguage;
import id.suara.webinars.certificates.CertificateSheet;
import id.suara.webinars.certificates.Certificates;
import id.suara.webinars.certificates.IssueEffect;
import id.suara.webinars.certificates.IssuedRow;
import id.suara.webinars.certificates.ModeratorTraining;
import id.suara.webinars.certificates.RevokeCertificate;
import id.suara.webinars.certificates.ShownCertificate;
import id.suara.webinars.certificates.TrainedPerson;
import id.suara.webinars.certificates.TrainingFile;
import id.suara.webinars.certificates.TrainingFilter;
import id.suara.webinars.certificates.Trainings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;

/** Certificates of webinars: checking and printing one by its code, issuing them, and what people learned in a year. */
@Path("webinars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebinarCertificatesResource {

    public record IssuedView(int issued) {}

    public record TrainingView(boolean counts) {}

    @Inject
    Certificates certificates;

    @Inject
    CertificateSheet sheet;

    @Inject
    ModeratorTraining moderators;

    @Inject
    Trainings trainings;

    @Inject
    TrainingFile file;

    @Context
    HttpHeaders headers;

    /** For whoever has the code. */
    @GET
    @Path("certificates/{code}")
    public Response check(@PathParam("code") String code) {
        ShownCertificate shown =
                certificates.check(code).orElseThrow(() -> DomainException.notFound("webinars.no-certificate"));
        return secret(Response.ok(shown)).build();
    }

    /** In the reader's language, or that of the address. */
    @GET
    @Path("certificates/{code}/sheet")
    @Produces("application/pdf")
    public Response print(@PathParam("code") String code, @QueryParam("language") String language) {
        Locale reader = language == null ? ReaderLanguage.of(headers) : Locale.forLanguageTag(language);
        return secret(Response.ok(sheet.print(code, reader), "application/pdf"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sertifikat.pdf\"")
                .build();
    }

    @GET
    @Path("plans/{id}/certificates")
    public Response issued(@PathParam("id") long id) {
        List<IssuedRow> rows = certificates.of(id);
        return secret(Response.ok(rows)).build();
    }

    /** What issuing would do. */
    @GET
    @Path("plans/{id}/certificates/effect")
    public Response preview(@PathParam("id") long id) {
        IssueEffect effect = certificates.preview(id);
        return secret(Response.ok(effect)).build();
    }

    /** To all who were there for long enough and have none yet. */
    @POST
    @Path("plans/{id}/certificates")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    public Response issue(@PathParam("id") long id) {
        return secret(Response.ok(new IssuedView(certificates.issue(id)))).build();
    }

    @PUT
    @Path("plans/{id}/certificates/{certificate}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public void revoke(
            @PathParam("id") long id, @PathParam("certificate") long certificate, RevokeCertificate revocation) {
        if (revocation == null) {
            throw DomainException.invalid("request.invalid");
        }
        certificates.revoke(id, certificate, revocation);
    }

    /** Whether its certificates renew a moderator's training. */
    @PUT
    @Path("plans/{id}/training")
    @Consumes(MediaType.APPLICATION_JSON)
    public void train(@PathParam("id") long id, TrainingView training) {
        if (training == null) {
            throw DomainException.invalid("request.invalid");
        }
        moderators.set(id, training.counts());
    }

    /** @param format {@code xlsx} or {@code csv} for a file; none for JSON */
    @GET
    @Path("trainings")
    public Response trainings(
            @QueryParam("year") Integer year,
            @QueryParam("province") String province,
            @QueryParam("words") String words,
            @QueryParam("format") String format) {
        int asked = year == null ? trainings.years().get(0) : year;
        if (asked < 2000 || asked > 2200) {
            throw invalid("year", "webinars.training-year");
        }
        ExportFormat wanted = format == null
                ? null
                : ExportFormat.named(format).orElseThrow(() -> invalid("format", "delegates.unknown-format"));
        List<TrainedPerson> people = trainings.of(new TrainingFilter(asked, province, words));
        if (wanted == null) {
            return secret(Response.ok(people)).build();
        }
        Locale locale = ReaderLanguage.of(headers);
        StreamingOutput rows = to -> file.write(people, wanted, locale, to);
        return secret(Response.ok(rows, wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"pelatihan-" + asked + "." + wanted.extension() + "\"")
                .build();
    }

    private static DomainException invalid(String field, String code) {
        return DomainException.invalid("request.invalid", List.of(new FieldError(field, code)));
    }

    private static Response.ResponseBuilder secret(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
