package id.suara.webinars;

/** A Social Office's, by intensity of affairs and workload: large, medium, small (Permensos 14/2016). */
public enum OfficeType {
    A,
    B,
    C
}
