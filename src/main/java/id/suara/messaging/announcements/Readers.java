package id.suara.messaging.announcements;

import id.suara.congress.Congress;
import id.suara.congress.IndonesianTime;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.kernel.AgeBand;
import id.suara.messaging.announcements.Reader.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom an announcement reaches. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Readers {

    /** @param unreachable children without an account, adults without an address or an account */
    record Found(List<Reader> readers, int unreachable) {}

    /** A child of the congress, the account it may have, and who decides for it. */
    private record Line(
            long personId,
            String nickname,
            Long accountId,
            String accountLanguage,
            long guardianId,
            String guardian,
            String email,
            String language,
            String province) {}

    private static final String CHILDREN =
            """
            select a.person_id, p.nickname, p.birth_date, c.id, c.language, g.id, g.name, g.email, g.language as theirs, a.province_code
            from application a join person p on p.id = a.person_id
              join guardianship s on s.person_id = a.person_id join guardian g on g.id = s.guardian_id
              left join account c on c.id = a.account_id and c.status <> 'LOCKED'
            where a.congress_id = ?1 and a.province_code like ?2 and a.mode like ?3 and a.status like ?4
              and (?4 <> '%' or a.status not in ('DECLINED', 'WITHDRAWN'))
            order by a.id""";

    private static final String STAFF =
            """
            select a.id, a.display_name, a.contact_email, a.language, a.province_code from account a
              join account_role r on r.account_id = a.id and r.role = ?1
            where a.status = 'ACTIVE' and coalesce(a.province_code, '') like ?2
            order by a.id""";

    private static final String CHAPERONES =
            """
            select h.id, h.full_name, h.email, c.id as account, coalesce(c.language, 'id'), h.province_code from chaperone h
              left join chaperone_account k on k.chaperone_id = h.id
              left join account c on c.id = k.account_id and c.status <> 'LOCKED'
            where h.congress_id = ?1 and h.province_code like ?2
            order by h.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    Regions regions;

    @Inject
    Clock clock;

    Found of(Audience audience, Congress congress) {
        List<Reader> readers = new ArrayList<>();
        int unreachable = 0;
        if (audience.isFor(AudienceKind.DELEGATES) || audience.isFor(AudienceKind.GUARDIANS)) {
            List<Line> lines = children(audience, congress);
            if (audience.isFor(AudienceKind.DELEGATES)) {
                lines.stream()
                        .filter(line -> line.accountId() != null)
                        .map(this::child)
                        .forEach(readers::add);
                unreachable += (int)
                        lines.stream().filter(line -> line.accountId() == null).count();
            }
            if (audience.isFor(AudienceKind.GUARDIANS)) {
                List<Reader> all = guardians(lines);
                all.stream().filter(guardian -> guardian.email() != null).forEach(readers::add);
                unreachable += (int) all.stream()
                        .filter(guardian -> guardian.email() == null)
                        .count();
            }
        }
        if (audience.isFor(AudienceKind.CHAPERONES)) {
            List<Reader> all = chaperones(audience, congress);
            all.stream()
                    .filter(one -> one.email() != null || one.accountId() != null)
                    .forEach(readers::add);
            unreachable += (int) all.stream()
                    .filter(one -> one.email() == null && one.accountId() == null)
                    .count();
        }
        if (audience.isFor(AudienceKind.OFFICERS)) {
            readers.addAll(staff("PROVINCIAL_OFFICER", audience));
        }
        if (audience.isFor(AudienceKind.MODERATORS)) {
            readers.addAll(staff("MODERATOR", audience));
        }
        return new Found(once(readers), unreachable);
    }

    /** An officer who moderates too reads it once. */
    private static List<Reader> once(List<Reader> readers) {
        Map<String, Reader> once = new LinkedHashMap<>();
        readers.forEach(reader -> once.putIfAbsent(reader.kind() + " " + reader.refId(), reader));
        return List.copyOf(once.values());
    }

    /** L3: of those whose guardian consented, and of no other. */
    private List<Line> children(Audience audience, Congress congress) {
        Query query = em.createNativeQuery(CHILDREN)
                .setParameter(1, congress.getId())
                .setParameter(2, any(audience.province()))
                .setParameter(3, any(audience.mode()))
                .setParameter(4, any(audience.status()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), congress.zone());
        List<Line> lines = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            LocalDate born = ((Date) columns[2]).toLocalDate();
            if (audience.ageBand() == null || AgeBand.of(born, today) == audience.ageBand()) {
                lines.add(new Line(
                        number(columns[0]),
                        (String) columns[1],
                        columns[3] == null ? null : number(columns[3]),
                        (String) columns[4],
                        number(columns[5]),
                        (String) columns[6],
                        (String) columns[7],
                        (String) columns[8],
                        (String) columns[9]));
            }
        }
        Set<Long> consented =
                consents.givenAmong(lines.stream().map(Line::personId).toList(), Purpose.PARTICIPATION);
        return lines.stream()
                .filter(line -> consented.contains(line.personId()))
                .toList();
    }

    private Reader child(Line line) {
        return new Reader(
                Kind.ACCOUNT,
                line.accountId(),
                line.accountId(),
                line.nickname(),
                null,
                line.accountLanguage(),
                List.of(),
                List.of(),
                zones(Stream.of(line.province())));
    }

    private List<Reader> guardians(List<Line> lines) {
        Map<Long, List<Line>> families = new LinkedHashMap<>();
        lines.forEach(line -> families.computeIfAbsent(line.guardianId(), any -> new ArrayList<>())
                .add(line));
        return families.values().stream()
                .map(family -> new Reader(
                        Kind.GUARDIAN,
                        family.get(0).guardianId(),
                        null,
                        family.get(0).guardian(),
                        family.get(0).email(),
                        family.get(0).language(),
                        family.stream().map(Line::personId).toList(),
                        family.stream().map(Line::nickname).toList(),
                        zones(family.stream().map(Line::province))))
                .toList();
    }

    private List<Reader> staff(String role, Audience audience) {
        List<Reader> readers = new ArrayList<>();
        for (Object row : em.createNativeQuery(STAFF)
                .setParameter(1, role)
                .setParameter(2, any(audience.province()))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            long account = number(columns[0]);
            readers.add(new Reader(
                    Kind.ACCOUNT,
                    account,
                    account,
                    (String) columns[1],
                    (String) columns[2],
                    (String) columns[3],
                    List.of(),
                    List.of(),
                    // The national office is in Jakarta.
                    columns[4] == null ? Set.of(IndonesianTime.WIB) : zones(Stream.of((String) columns[4]))));
        }
        return readers;
    }

    private List<Reader> chaperones(Audience audience, Congress congress) {
        List<Reader> readers = new ArrayList<>();
        for (Object row : em.createNativeQuery(CHAPERONES)
                .setParameter(1, congress.getId())
                .setParameter(2, any(audience.province()))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            readers.add(new Reader(
                    Kind.CHAPERONE,
                    number(columns[0]),
                    columns[3] == null ? null : number(columns[3]),
                    (String) columns[1],
                    (String) columns[2],
                    (String) columns[4],
                    List.of(),
                    List.of(),
                    zones(Stream.of((String) columns[5]))));
        }
        return readers;
    }

    private Set<ZoneId> zones(Stream<String> provinces) {
        return provinces
                .flatMap(code -> regions.province(code).stream())
                .map(Province::zone)
                .collect(Collectors.toSet());
    }

    private static String any(Object filter) {
        return filter == null ? "%" : filter.toString();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
