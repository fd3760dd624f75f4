package id.suara.messaging.programme;

import id.suara.agenda.Delegate;
import id.suara.agenda.Delegates;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom a change of the programme concerns: guardians, and the chaperones of the children in their care. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Families {

    private static final String CARERS =
            """
            with carer as (
              select s.person_id, g.name, g.email, g.language from guardianship s join guardian g on g.id = s.guardian_id
              where g.email is not null
              union all
              select a.person_id, h.full_name, h.email, coalesce(c.language, 'id') from chaperone_pair k
                join chaperone h on h.id = k.chaperone_id join application a on a.id = k.application_id
                left join chaperone_account o on o.chaperone_id = h.id left join account c on c.id = o.account_id
              where h.email is not null)
            """;

    private static final String FAMILIES = CARERS
            + """
            select c.person_id, p.nickname, c.name, c.email, c.language from carer c join person p on p.id = c.person_id
            where %s order by c.person_id, c.name""";

    /** Of few addresses: by the index of each. */
    private static final String OF_ADDRESSES = FAMILIES.formatted("lower(c.email) = any (cast(?1 as text[]))");

    /** Of thousands of children: they are looked up in a table that is made of them, not one after the other. */
    private static final String OF_CHILDREN =
            FAMILIES.formatted("c.person_id in (select unnest(cast(?1 as bigint[])))");

    private static final String ADDRESSES = CARERS
            + """
            select lower(c.email) from carer c where c.person_id = ?1
            union
            select lower(m.recipient) from outbox_mail m join outbox_mail_person w on w.mail_id = m.id
            where w.person_id = ?1 and m.kind = ?2 and m.status in ('QUEUED', 'RETRY')""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Delegates delegates;

    @Inject
    Consents consents;

    /** Everybody's, of the current congress. L3: of children whose guardian consents, and of no other. */
    List<Family> all() {
        List<Delegate> everybody = delegates.all();
        return families(
                rows(OF_CHILDREN, everybody.stream().map(Delegate::personId).toList()), everybody);
    }

    /** Those who care for a child, or are about to be told of it, with all of their children as they are now: without the one
     *  where it withdrew.
     *
     *  @param kind of the mail that may wait */
    List<Family> of(long personId, String kind) {
        List<?> addresses = em.createNativeQuery(ADDRESSES)
                .setParameter(1, personId)
                .setParameter(2, kind)
                .getResultList();
        List<Object[]> rows = rows(OF_ADDRESSES, addresses);
        List<Family> families = families(
                rows, delegates.ofPersons(rows.stream().map(Families::child).collect(Collectors.toSet())));
        Set<String> left = families.stream()
                .map(family -> family.email().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Stream.concat(
                        families.stream(),
                        addresses.stream()
                                .map(String.class::cast)
                                .filter(address -> !left.contains(address))
                                .map(address -> new Family("", address, "id", new ArrayList<>())))
                .toList();
    }

    private List<Object[]> rows(String query, Collection<?> values) {
        List<?> rows =
                em.createNativeQuery(query).setParameter(1, array(values)).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private List<Family> families(List<Object[]> rows, List<Delegate> children) {
        Map<Long, Delegate> byPerson =
                children.stream().collect(Collectors.toMap(Delegate::personId, Function.identity()));
        Set<Long> consented = consents.givenAmong(byPerson.keySet(), Purpose.PARTICIPATION);
        Map<String, Family> families = new LinkedHashMap<>();
        for (Object[] row : rows) {
            String email = (String) row[3];
            Family family = families.computeIfAbsent(
                    email.toLowerCase(Locale.ROOT),
                    address -> new Family((String) row[2], email, (String) row[4], new ArrayList<>()));
            long child = child(row);
            if (byPerson.containsKey(child) && consented.contains(child)) {
                family.add(new Family.Child(byPerson.get(child), (String) row[1]));
            }
        }
        return List.copyOf(families.values());
    }

    private static long child(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static String array(Collection<?> values) {
        return values.stream()
                .map(value -> "\"" + String.valueOf(value).replaceAll("([\"\\\\])", "\\\\$1") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
