package id.suara.messaging.web;

import id.suara.messaging.MailSender;
import id.suara.messaging.MailStatus;
import id.suara.messaging.Outbox;
import id.suara.messaging.OutboxList;
import id.suara.messaging.OutboxRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.primefaces.model.LazyDataModel;

/** The organizers' list of outgoing mail. */
@Named("outboxPage")
@ViewScoped
public class OutboxPage implements Serializable {

    @Inject
    transient OutboxList list;

    @Inject
    transient Outbox outbox;

    @Inject
    transient MailSender sender;

    private String status;
    private Map<MailStatus, Long> counts;
    private transient OutboxTable table;

    public void load() {
        counts = list.counts();
        table = new OutboxTable(list, chosen());
    }

    /** Tries a failed mail once more. */
    public void retry(long mailId) {
        outbox.retry(mailId);
        load();
    }

    private MailStatus chosen() {
        return Arrays.stream(MailStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    public LazyDataModel<OutboxRow> getTable() {
        return table;
    }

    public List<MailStatus> getStatuses() {
        return List.of(MailStatus.values());
    }

    public long count(MailStatus of) {
        return counts.get(of);
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Why the mail server takes nothing now, as a short code or its own words; null while it does. */
    public MailSender.Trouble getTrouble() {
        return sender.trouble().orElse(null);
    }

    /** Whether mail is kept here instead of being sent. */
    public boolean isCatching() {
        return sender.isCatching();
    }

    /** The name of the one status that is shown; null for all. */
    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
