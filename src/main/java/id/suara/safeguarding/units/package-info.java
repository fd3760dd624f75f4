/**
 * The register of local units that children's cases are referred to, by province and regency, and who gets a copy.
 *
 * <p>Decisions: functions are registered and not only names, for in many districts one office holds several. Each entry says
 * when somebody last called the number. A unit that is no more is retired and stays in the cases that were referred to it.
 */
package id.suara.safeguarding.units;
