package id.suara.ideas;

import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A delegate as a writer. */
@Entity
@Table(name = "author")
public class Author {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "pen_name")
    private String penName;

    @Column(name = "pen_name_key")
    private String penNameKey;

    @Column(name = "page_edition")
    private int pageEdition;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Version
    private long version;

    protected Author() {}

    /** Born by accepting the participation page (S1). */
    static Author accepting(long accountId, int edition, Instant at) {
        Author author = new Author();
        author.accountId = accountId;
        author.accept(edition, at);
        return author;
    }

    /** @throws DomainException {@code ideas.page-changed} (conflict) for an edition that is not the current one */
    void accept(int edition, Instant at) {
        if (edition != ParticipationPage.EDITION) {
            throw DomainException.conflict("ideas.page-changed");
        }
        pageEdition = edition;
        acceptedAt = at;
    }

    void writeAs(PenName name) {
        penName = name.text();
        penNameKey = name.key();
    }

    public boolean hasAccepted() {
        return pageEdition == ParticipationPage.EDITION;
    }

    public boolean hasPenName() {
        return penName != null;
    }

    public Long getAccountId() {
        return accountId;
    }

    /** Null until one was chosen. */
    public String getPenName() {
        return penName;
    }

    public int getPageEdition() {
        return pageEdition;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }
}
