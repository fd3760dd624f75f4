package id.suara.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many mails each domain gets in a minute of the clock. Counted in the database: several nodes send. A transaction that is
 *  late counts in the minute after its own; a minute further ahead is from before the clock was set back, and counts no more. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MailPace {

    @PersistenceContext
    EntityManager em;

    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** @param place in the row of those that wait, from 0
     *  @return the beginning of the minute in which it is that one's turn, the next one for the first {@code most} */
    static Instant minuteOf(int place, int most, Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES).plus(1L + place / most, ChronoUnit.MINUTES);
    }

    /** Takes room in this minute. The domains are locked until the transaction ends, in the order of their names: two senders
     *  must not wait for one another.
     *
     *  @param wanted how many mails there are, by domain
     *  @return for how many of them there is room, from none to all, by domain */
    public Map<String, Integer> take(SortedMap<String, Integer> wanted, int most, Instant now) {
        String domains = array(wanted.keySet());
        em.createNativeQuery("insert into mail_pace (domain, minute, taken)"
                        + " select d, ?2, 0 from unnest(cast(?1 as text[])) d order by d on conflict do nothing")
                .setParameter(1, domains)
                .setParameter(2, minute(now))
                .executeUpdate();
        List<?> taken = em.createNativeQuery(
                        "select domain, case when minute between ?2 and ?3 then taken else 0 end from mail_pace"
                                + " where domain = any (cast(?1 as text[])) order by domain for update")
                .setParameter(1, domains)
                .setParameter(2, minute(now))
                .setParameter(3, nextMinute(now))
                .getResultList();
        Map<String, Integer> granted = new TreeMap<>();
        List<Integer> takenNow = new ArrayList<>();
        for (Object row : taken) {
            String domain = (String) ((Object[]) row)[0];
            int before = ((Number) ((Object[]) row)[1]).intValue();
            int room = Math.max(0, Math.min(wanted.get(domain), most - before));
            granted.put(domain, room);
            takenNow.add(before + room);
        }
        em.createNativeQuery(
                        "update mail_pace p set minute = case when p.minute = ?4 then p.minute else ?3 end, taken = n.taken"
                                + " from unnest(cast(?1 as text[]), cast(?2 as int[])) n (domain, taken) where p.domain = n.domain")
                .setParameter(1, array(granted.keySet()))
                .setParameter(2, takenNow.toString().replace('[', '{').replace(']', '}'))
                .setParameter(3, minute(now))
                .setParameter(4, nextMinute(now))
                .executeUpdate();
        return granted;
    }

    /** As PostgreSQL writes one. */
    private static String array(Collection<String> words) {
        return words.stream()
                .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Everything else for that domain that is due waits too, each minute's worth for its minute: a sender that looked through all of it
     *  again and again would hold up others' mail.
     *
     *  @param judged those whose fate is known */
    public void postponeOthers(String domain, List<Long> judged, int most, Instant now) {
        em.createNativeQuery(
                        """
                        update outbox_mail m set due_at = cast(?1 as timestamptz) + (o.place / ?2) * interval '1 minute', version = version + 1
                        from (select id, row_number() over (order by due_at, id) - 1 as place from
                          (select id, due_at from outbox_mail where due_at <= ?3 and status in ('QUEUED', 'RETRY')
                             and lower(substring(recipient from '@([^@]*)$')) = ?4
                             and id <> all (cast(?5 as bigint[]))
                           order by due_at, id for update skip locked) waiting) o
                        where m.id = o.id""")
                .setParameter(1, Timestamp.from(minuteOf(0, most, now)))
                .setParameter(2, most)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, domain)
                .setParameter(5, judged.toString().replace('[', '{').replace(']', '}'))
                .executeUpdate();
    }

    private static Timestamp nextMinute(Instant now) {
        return Timestamp.from(minuteOf(0, 1, now));
    }

    private static Timestamp minute(Instant now) {
        return Timestamp.from(now.truncatedTo(ChronoUnit.MINUTES));
    }
}
