package id.suara.messaging;

import id.suara.messaging.addresses.AddressKeys;
import id.suara.messaging.addresses.MailStops;
import id.suara.messaging.addresses.MailTroubles;
import id.suara.messaging.texts.MailKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands between a mail that is due and the line: the night where the child is, a reader who stopped it, an address from
 * which mail comes back, a domain that has had enough for this minute. Asked at the last moment, for a mail may have waited
 * long for the server.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MailGate {

    static final String STOPPED = "stopped";

    @Inject
    SendingRules rules;

    @Inject
    AddressKeys keys;

    @Inject
    MailStops stops;

    @Inject
    MailTroubles troubles;

    @Inject
    MailPace pace;

    /** @param due locked; those that may not go are changed
     *  @return those that may go now */
    public List<OutboxMail> pass(List<OutboxMail> due, Instant now) {
        List<OutboxMail> wanted = wanted(byDay(due, now));
        return rules.isLeaving() ? inTime(wanted, now) : wanted;
    }

    private List<OutboxMail> byDay(List<OutboxMail> due, Instant now) {
        List<OutboxMail> awake = new ArrayList<>();
        for (OutboxMail mail : due) {
            Instant day = rules.day(now, mail.getZones(), mail.getMessageId());
            if (day.isAfter(now)) {
                mail.postpone(day);
            } else {
                awake.add(mail);
            }
        }
        return awake;
    }

    private List<OutboxMail> wanted(List<OutboxMail> due) {
        if (due.isEmpty()) {
            return due;
        }
        Map<OutboxMail, Long> addresses = new HashMap<>();
        due.forEach(mail -> addresses.put(mail, keys.of(mail.getRecipient())));
        Set<Long> closed = troubles.closedAmong(Set.copyOf(addresses.values()));
        Set<MailStops.Stopped> stopped =
                due.stream().anyMatch(mail -> MailKind.mannerOf(mail.getKind()).optional())
                        ? stops.stoppedAmong(Set.copyOf(addresses.values()))
                        : Set.of();
        List<OutboxMail> wanted = new ArrayList<>();
        for (OutboxMail mail : due) {
            long key = addresses.get(mail);
            if (closed.contains(key)) {
                mail.keepBack(OutboxMail.CLOSED);
            } else if (stopped.contains(new MailStops.Stopped(key, mail.getKind()))) {
                mail.keepBack(STOPPED);
            } else {
                wanted.add(mail);
            }
        }
        return wanted;
    }

    private List<OutboxMail> inTime(List<OutboxMail> due, Instant now) {
        SortedMap<String, List<OutboxMail>> byDomain = new TreeMap<>();
        due.forEach(mail -> byDomain.computeIfAbsent(MailPace.domain(mail.getRecipient()), any -> new ArrayList<>())
                .add(mail));
        if (byDomain.isEmpty()) {
            return due;
        }
        SortedMap<String, Integer> wanted = new TreeMap<>();
        byDomain.forEach((domain, mails) -> wanted.put(domain, mails.size()));
        List<Long> judged = due.stream().map(OutboxMail::getId).toList();
        Set<OutboxMail> late = new HashSet<>();
        pace.take(wanted, rules.perMinute(), now).forEach((domain, granted) -> {
            List<OutboxMail> mails = byDomain.get(domain);
            List<OutboxMail> excess = mails.subList(granted, mails.size());
            if (!excess.isEmpty()) {
                for (int place = 0; place < excess.size(); place++) {
                    excess.get(place).postpone(MailPace.minuteOf(place, rules.perMinute(), now));
                }
                late.addAll(excess);
                pace.postponeOthers(domain, judged, rules.perMinute(), now);
            }
        });
        return due.stream().filter(mail -> !late.contains(mail)).toList();
    }
}
