/**
 * Child protection: anybody raises a concern, named officers read it, a local unit takes it up.
 *
 * <pre>
 *   case:  NEW --triage(level, place)--&gt; TRIAGED --refer(unit)--&gt; REFERRED --acknowledge--&gt; ACKNOWLEDGED --handle--&gt; HANDLED
 *          any open --close(reason)--&gt; CLOSED --reopen, or the reporter writes--&gt; TRIAGED;   never deleted
 *   clock: runs in NEW, TRIAGED and REFERRED: high 1 h, medium 6 h, low 72 h (domain.md section 5); over it, the case goes up
 *          to the national officers; a higher level, one more unit and a reopening start it anew
 * </pre>
 *
 * <p>Decisions: what is said stands in append-only entries, sealed with AES-256-GCM under a key of its own that is drawn from
 * the installation's secret, each bound to its case; a copy of the database alone tells that cases exist, and nothing more.
 * Every reading is an entry and in the audit log. The raising of a concern is an entry and not in the audit log, which would
 * keep the reporter's account and address where administrators read them. Nobody with the administrator's role reads a case,
 * whatever other roles they have. An officer without a province is a national officer and sees every case; one with a province
 * sees what was handed on to it. Whom a case concerns is kept out, and so is an officer whom the report names, as long as
 * another one is left; a case is not there for them. A case that every officer is kept from is told to the organizers as a
 * report without a reader.
 *
 * <p>What a case is about is taken from sight ({@link id.suara.safeguarding.SightEvent}) when a member of staff raises it, when
 * the machine sees a sign of the highest level, and when an officer has put it above the lowest; a stranger's form alone takes
 * nothing away, for it would be a way to silence a child. It is given back when every case about it was put on the lowest level
 * or closed because there was no danger; what tells of a real danger stays away (S19).
 *
 * <p>The code that a reporter comes back with is kept as a keyed digest. With a request's own word the code is drawn from it,
 * so that a repeated request is answered again without the code being kept. A signed-in child's report does not say whose it
 * is: they tell it themselves, or not. Features above fire {@link id.suara.kernel.ConcernCue}, observe
 * {@link id.suara.safeguarding.SafeguardingEvent} and answer {@link id.suara.safeguarding.EvidenceWanted}; this package knows
 * a {@link id.suara.kernel.Subject} only, and nothing above knows why a text was taken from sight.
 */
package id.suara.safeguarding;
