package id.suara.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mails that are missing, or came twice, after the mail server was away in the middle and the sending server was killed in the
 * middle. A mail that comes twice has one {@code Message-ID} both times; it is counted all the same.
 */
final class MailKilled implements Measure {

    @Override
    public String name() {
        return "mail-killed";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        int number = stage.quick() ? 1500 : 3000;
        int port;
        int wrong = 0;
        Set<String> unheard;
        try (MailSink sink = new MailSink()) {
            port = sink.port();
            try (Suara server = MailStage.start(stage, port, "mail-killed")) {
                server.awaitQuiet();
                sink.forget();
                MailStage.write(server, number);
                MailStage.await(sink, number / 3);
                server.killServer();
                unheard = sink.unheard();
            }
            // Its leases have run out by the time anybody looks, which need not be waited for.
            try (Suara server = MailStage.start(stage, port, "mail-killed")) {
                MailStage.change(
                        server,
                        "update outbox_mail set due_at = now() where about_kind = 'bench' and status = 'SENDING'");
                MailStage.await(sink, number);
                server.awaitQuiet();
                wrong += wrong(stage, "killed", sink.received(), unheard, number);
                wrong += (int) MailStage.count(
                        server, "select count(*) from outbox_mail where about_kind = 'bench' and status <> 'SENT'");
                wrong += away(stage, server, sink, number);
            }
        }
        return Result.of(name(), wrong, "mails").promisedAtMost(0);
    }

    private static int away(Stage stage, Suara server, MailSink before, int number) throws Exception {
        before.forget();
        MailStage.write(server, number);
        MailStage.await(before, number / 3);
        before.close();
        Thread.sleep(stage.quick() ? 8_000 : 120_000);
        Map<String, Integer> all = new HashMap<>(before.received());
        Set<String> unheard = before.unheard();
        try (MailSink after = new MailSink(before.port())) {
            for (int i = 0;
                    i < 240
                            && MailStage.count(
                                            server,
                                            "select count(*) from outbox_mail where about_kind = 'bench'"
                                                    + " and status <> 'SENT'")
                                    > 0;
                    i++) {
                Thread.sleep(1000);
            }
            after.received().forEach((id, times) -> all.merge(id, times, Integer::sum));
        }
        return wrong(stage, "away", all, unheard, number);
    }

    /** @param unheard what had been taken when the talk broke off, and whose sender may not have known it */
    private static int wrong(Stage stage, String what, Map<String, Integer> received, Set<String> unheard, int number) {
        // Two minutes are long enough for the demonstration to send mail of its own.
        List<Integer> ours = received.entrySet().stream()
                .filter(mail -> mail.getKey().contains(MailStage.OURS))
                .map(Map.Entry::getValue)
                .toList();
        int missing = number - ours.size();
        int twice = ours.stream().mapToInt(times -> times - 1).sum();
        long known =
                unheard.stream().filter(id -> received.getOrDefault(id, 0) > 1).count();
        stage.say("  " + what + ": " + missing + " missing, " + twice + " twice; of " + unheard.size()
                + " taken unheard " + known + " came again");
        return Math.abs(missing) + twice;
    }
}
