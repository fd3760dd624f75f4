package id.suara.reporting;

/** What is missing in a province. The worse one is told. */
public enum CoverageGap {
    /** Places, and nobody nominated. */
    NO_NOMINATION,
    /** Fewer consents than places, with little time left to nominate. */
    TOO_FEW_CONSENTS
}
