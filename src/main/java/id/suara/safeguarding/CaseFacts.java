package id.suara.safeguarding;

/**
 * What decides who may do what with a case.
 *
 * @param provinceCode where the child is; null while nobody knows
 * @param concernsOffice whether the offices of that province are shut out
 * @param shutOut whether the one who asks is
 */
public record CaseFacts(CaseState state, String provinceCode, boolean concernsOffice, boolean shutOut) {}
