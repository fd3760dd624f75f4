package id.suara.delegates.desk;

/** Schools as they are called in Indonesia, with those of the same years: MI, MTs, MA and SMK. */
public enum SchoolLevel {
    SD,
    SMP,
    SMA
}
