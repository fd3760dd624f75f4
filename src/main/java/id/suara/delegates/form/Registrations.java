package id.suara.delegates.form;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.consent.Consents;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.delegates.Application;
import id.suara.delegates.NominationBook;
import id.suara.delegates.intake.Mode;
import id.suara.delegates.intake.Nominee;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.RowRules;
import id.suara.identity.AddressPace;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The family's form: opening it by an invitation, sending it, and asking how it stands. Nobody here has an account. */
@ApplicationScoped
@Transactional
public class Registrations {

    /** What became of a form. */
    public record Sent(long applicationId, String identityKey, long invitationId) {}

    /** An invitation that was passed on too far could be filled up, and the desk with it, in a minute. */
    private static final String PACE = "registration";

    private static final int MOST = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    OpenInvitations invitations;

    @Inject
    NominationBook book;

    @Inject
    AddressPace pace;

    @Inject
    KnownGuardians known;

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    Guardians guardians;

    @Inject
    Settings settings;

    @Inject
    Consents consents;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @throws DomainException as {@link OpenInvitations#of} */
    public OpenForm open(String invitationCode, Locale locale) {
        Congress congress = congresses.requireCurrent();
        OpenInvitations.Opened opened = invitations.of(congress, invitationCode);
        Invitation invitation = opened.invitation();
        return new OpenForm(
                congress.getName(),
                regions.province(invitation.getProvinceCode()).orElseThrow(),
                regions.regenciesOf(invitation.getProvinceCode()),
                congress.getMinAge(),
                congress.getFirstDay(),
                opened.closesAt(),
                questions.ofCongress(congress.getId()).stream()
                        .filter(question ->
                                question.getStage() == Question.Stage.REGISTRATION && question.getRetiredAt() == null)
                        .map(question -> AskedQuestion.of(question, locale))
                        .toList());
    }

    /** What would be refused in what is filled in so far; nothing is written.
     *
     *  @return absent for a child that may be registered as far as the form itself tells
     *  @throws DomainException as {@link OpenInvitations#of} */
    public Optional<RowFault> faultOf(RegisterChild child) {
        Congress congress = congresses.requireCurrent();
        return Optional.ofNullable(
                judge(congress, invitations.of(congress, child.invitation()).invitation(), child)
                        .fault());
    }

    /** Likewise for the answers.
     *
     *  @throws DomainException as {@link Answers#check} */
    public void checkAnswers(RegisterChild child, Mode mode) {
        answers.check(congresses.requireCurrent().getId(), Question.Stage.REGISTRATION, mode, child.answers());
    }

    /** Registers the child; its guardian is asked for consent.
     *
     *  @param formToken made with the empty form; the same one with the same child is answered again. Null for none
     *  @throws DomainException as {@link OpenInvitations#of}; {@code delegates.row-*} (invalid, with the field) for what is
     *     wrong in it; {@code registration.child-known} (conflict); {@code registration.pace} (too many) */
    public Registered register(@Valid RegisterChild child, String formToken) {
        Congress congress = congresses.requireCurrent();
        Optional<Sent> sent = sentBefore(formToken);
        if (sent.isPresent() && isSame(sent.get(), congress, child)) {
            return registered(sent.get().applicationId(), child.sibling());
        }
        pace.requireRoom(PACE, most());
        Invitation invitation = invitations.of(congress, child.invitation()).invitation();
        RowRules.Verdict verdict = judge(congress, invitation, child);
        if (!verdict.isGood()) {
            throw refused(verdict.fault());
        }
        List<Question> asked = answers.check(
                congress.getId(), Question.Stage.REGISTRATION, verdict.nominee().mode(), child.answers());
        Nominee nominee = known.withoutNewContacts(verdict.nominee());
        book.lockTogether(congress.getId());
        if (!book.known(congress.getId(), List.of(nominee.identityKey())).isEmpty()) {
            throw DomainException.conflict("registration.child-known");
        }
        long applicationId = book.write(congress.getId(), List.of(nominee), null, invitation.givenBy())
                .get(0);
        invitations.take(congress.getId(), invitation.getId());
        // A form that was filled in once more, for another child, has spent its token.
        String token = sent.isPresent() ? null : formToken;
        em.persist(Registration.of(applicationId, invitation.getId(), token, clock.instant()));
        answers.keep(applicationId, asked, child.answers());
        deeds.fire(Deed.of(
                "registration.sent", new Subject("application", applicationId), "invitation " + invitation.getId()));
        pace.take(PACE, most());
        return registered(applicationId, child.sibling());
    }

    /** What was sent with a form: for a second click on an invitation that the first one used up.
     *
     *  @param formToken null for none */
    public Optional<Registered> sent(String formToken) {
        return sentBefore(formToken).map(sent -> registered(sent.applicationId(), null));
    }

    private int most() {
        return settings.number("suara.registrations.per.hour", MOST);
    }

    private RowRules.Verdict judge(Congress congress, Invitation invitation, RegisterChild child) {
        return book.rules(congress, invitation.getProvinceCode()).check(child.row(invitation));
    }

    /** What a form was already. A second click waits here until the first is done. */
    private Optional<Sent> sentBefore(String formToken) {
        if (formToken == null) {
            return Optional.empty();
        }
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, formToken)
                .getSingleResult();
        return em.createQuery(
                        "select new id.suara.delegates.form.Registrations$Sent(a.id, a.identityKey, r.invitationId)"
                                + " from Application a join Registration r on r.applicationId = a.id"
                                + " where r.formToken = :token",
                        Sent.class)
                .setParameter("token", formToken)
                .getResultStream()
                .findFirst();
    }

    private boolean isSame(Sent sent, Congress congress, RegisterChild child) {
        RowRules.Verdict verdict = judge(congress, em.find(Invitation.class, sent.invitationId()), child);
        return verdict.isGood() && verdict.nominee().identityKey().equals(sent.identityKey());
    }

    private Registered registered(long applicationId, String siblingLink) {
        long personId = em.createQuery("select a.personId from Application a where a.id = :id", Long.class)
                .setParameter("id", applicationId)
                .getSingleResult();
        return new Registered(
                applicationId,
                known.mayDecideAtOnce(personId, siblingLink)
                        ? guardians.linkPath(personId).substring(Guardians.LINK_PATH.length())
                        : null);
    }

    /** By the guardian's link.
     *
     *  @throws DomainException {@code link.invalid}, {@code link.expired}, {@code consent.link-renewed}; {@code
     *     registration.none} (not found) for a child without an application to the current congress */
    public RegistrationStatus status(String link) {
        long personId = consents.personOf(link);
        Application application = em.createQuery(
                        "select a from Application a where a.personId = :person and a.congressId = :congress",
                        Application.class)
                .setParameter("person", personId)
                .setParameter("congress", congresses.requireCurrent().getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("registration.none"));
        return new RegistrationStatus(
                application.getStatus(),
                consents.of(personId).get(Purpose.PARTICIPATION).getStatus(),
                application.getNominatedAt());
    }

    private static DomainException refused(RowFault fault) {
        return fault.field() == null
                ? DomainException.invalid(fault.code())
                : DomainException.invalid("request.invalid", List.of(new FieldError(fault.field(), fault.code())));
    }
}
