/**
 * What the features' rows add up to: read, never written. Coverage of the provinces (S30) and the counts of start pages.
 *
 * <p>Decisions: one grouped statement for each question, in SQL where Jakarta Persistence has no words for it. An officer's
 * numbers are those of their province, by the statement itself and not by leaving lines out afterwards. Nothing here is
 * public: counts that are shown to everybody are suppressed below five (L21), these are not. Numbers without names are not
 * read as identity data, so reading them is not a deed of the audit log.
 *
 * <p>"Consented" counts applications that can still take a place and whose guardian's consent to taking part stands;
 * "confirmed" counts those admitted whose child has opened the account.
 */
package id.suara.reporting;
