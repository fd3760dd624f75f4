package id.suara.moderation.statistics;

/** By what waiting times are told. */
public enum Period {
    DAY,
    WEEK
}
