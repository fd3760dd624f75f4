package id.suara.webinars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That an account belongs to the team of one webinar. Written by {@code team.WebinarTeams}, asked by {@link WebinarAccess}. */
@Entity
@Table(name = "webinar_member")
@IdClass(TeamMember.Key.class)
public class TeamMember {

    /** For Jakarta Persistence. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long webinarId;
        private long accountId;

        public Key() {}

        public Key(long webinarId, long accountId) {
            this.webinarId = webinarId;
            this.accountId = accountId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.webinarId == webinarId && key.accountId == accountId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(webinarId) * 31 + Long.hashCode(accountId);
        }
    }

    @Id
    @Column(name = "webinar_id")
    private long webinarId;

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private TeamPart part;

    @Column(name = "named_at")
    private Instant namedAt;

    protected TeamMember() {}
}
