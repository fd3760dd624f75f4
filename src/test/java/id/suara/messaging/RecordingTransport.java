package id.suara.messaging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A way out for tests: remembers what was handed over, and answers as it is told. */
class RecordingTransport implements MailTransport {

    private final Map<Long, AtomicInteger> handedOver = new ConcurrentHashMap<>();
    private final Function<Outgoing, Outcome> answer;
    private volatile boolean away;

    RecordingTransport(Function<Outgoing, Outcome> answer) {
        this.answer = answer;
    }

    static RecordingTransport takingAll() {
        return new RecordingTransport(mail -> new Outcome.Sent());
    }

    static RecordingTransport thatIsAway() {
        RecordingTransport transport = takingAll();
        transport.away = true;
        return transport;
    }

    void goAway() {
        away = true;
    }

    /** For what is to happen after a mail was handed over. */
    void handed() {}

    void comeBack() {
        away = false;
    }

    @Override
    public Line open() throws MailTrouble {
        if (away) {
            throw new MailTrouble("unreachable");
        }
        return new Line() {
            @Override
            public Outcome send(Outgoing mail) throws MailTrouble {
                if (away) {
                    throw new MailTrouble("unreachable");
                }
                handedOver.computeIfAbsent(mail.id(), id -> new AtomicInteger()).incrementAndGet();
                Outcome outcome = answer.apply(mail);
                handed();
                return outcome;
            }

            @Override
            public void close() {
                // There is no line.
            }
        };
    }

    /** How often each of the mails was handed over. */
    List<Integer> times(List<Long> mails) {
        return mails.stream()
                .map(id -> handedOver.getOrDefault(id, new AtomicInteger()).get())
                .toList();
    }
}
