package id.suara.webinars.team;

import id.suara.identity.AccountStatus;
import id.suara.webinars.TeamPart;
import java.io.Serializable;
import java.time.Instant;

/** Somebody of a webinar's team. @param status of their account: one that is locked opens nothing */
public record MemberRow(Long accountId, String name, String login, TeamPart part, AccountStatus status, Instant namedAt)
        implements Serializable {}
