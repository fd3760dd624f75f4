package id.suara.messaging;

import id.suara.congress.IndonesianTime;
import id.suara.congress.Regions;
import id.suara.identity.Account;
import id.suara.identity.Person;
import id.suara.kernel.Subject;
import id.suara.messaging.texts.MailKind;
import id.suara.messaging.texts.Manner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.Set;

/** Finds out whose night a mail keeps (S26): the child's, for what is about a child; the office's, for what goes to staff. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Nights {

    /** Where nobody knows: it is day from the morning in the west until the evening in the east. */
    private static final Set<ZoneId> EVERYWHERE =
            Set.of(IndonesianTime.WIB, ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Regions regions;

    /** @return empty for one that does not wait */
    public Set<ZoneId> of(WriteMail mail) {
        if (mail.awaited() || MailKind.mannerOf(mail.kind()).hurry() != Manner.Hurry.NONE) {
            return Set.of();
        }
        return mail.zones().isEmpty() ? of(mail.about()) : mail.zones();
    }

    private Set<ZoneId> of(Subject about) {
        if (about.kind().equals("person")) {
            Person person = em.find(Person.class, about.id());
            return person == null ? EVERYWHERE : in(person.getProvinceCode());
        }
        if (about.kind().equals("account")) {
            Account account = em.find(Account.class, about.id());
            // The national office is in Jakarta.
            return account == null || account.getProvinceCode() == null
                    ? Set.of(IndonesianTime.WIB)
                    : in(account.getProvinceCode());
        }
        return EVERYWHERE;
    }

    private Set<ZoneId> in(String provinceCode) {
        return regions.province(provinceCode)
                .map(province -> Set.of(province.zone()))
                .orElse(EVERYWHERE);
    }
}
