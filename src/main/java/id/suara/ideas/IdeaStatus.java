package id.suara.ideas;

public enum IdeaStatus {
    SUBMITTED,
    PUBLISHED,
    RETURNED,
    REFUSED,
    WITHDRAWN
}
