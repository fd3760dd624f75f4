/**
 * The first start: a real installation gets one invitation for its administrator, a demonstration gets a congress with
 * accounts of every role. Both write what the launcher prints into the data folder.
 *
 * <p>Decision: the demonstration is made through the features' own boundaries, so it never shows a state that the rules
 * would not allow. Its passphrases come from the installation's secret and the login name, so a lost file can be written
 * again; no two installations share one.
 */
package id.suara.platform.start;
