/**
 * Consent for those without e-mail: a printed letter with a code, and a form that is signed, scanned and recorded.
 *
 * <pre>
 *   letter:  printed (code shown once) --typed at /c--&gt; the guardian's page, for one sitting; valid until its date,
 *            or until the letter is printed again
 *   form:    printed with the editions to read --signed--&gt; scanned --recorded by an officer--&gt; paper, its proofs point at it
 * </pre>
 *
 * <p>Decisions: a code is kept as a digest and opens children of one guardian in one province only, which that province's
 * office could have printed codes for anyway. A scan is sealed with AES-256-GCM under a key drawn from the installation's
 * secret, so a copy of the database alone shows none; every reading of one is in the audit log. What a file is shows in its
 * first bytes, whatever it is called. A paper signed before a decision that the guardian took themselves does not undo it.
 */
package id.suara.consent.paper;
