package id.suara.identity;

public enum AccountStatus {
    INVITED,
    ACTIVE,
    LOCKED
}
