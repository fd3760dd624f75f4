package id.suara.delegates.chaperones;

/** What the list of chaperones is narrowed to; each may be null. @param name a part of it, in any case */
public record ChaperoneFilter(String provinceCode, String name) {}
