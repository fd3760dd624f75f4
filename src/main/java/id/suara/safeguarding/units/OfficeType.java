package id.suara.safeguarding.units;

/** Of a Social Office, by its workload (Permensos 14/2016): large, medium, small. */
public enum OfficeType {
    A,
    B,
    C
}
