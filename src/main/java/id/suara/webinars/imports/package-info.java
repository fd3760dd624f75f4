/**
 * Registering people of a spreadsheet for a webinar, by an organizer: an office's letter, an old form.
 *
 * <pre>
 *   bytes --PeopleFile--&gt; SheetPerson --PeopleRules--&gt; GOOD | WRONG | TWICE --looked up--&gt; GOOD | ALREADY      nothing is written
 *   GOOD --confirmed, 50 at a time--&gt; registered: as one of a group is
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Organizers only. Whoever leads one webinar sees who registered for it, but nothing lets a host register others beyond the
 *       form that is everybody's, and a list of hundreds takes the places of those who come by themselves.
 *   <li>Nobody agrees for another: a list is registered by {@code WebinarLists} as a group is by {@code WebinarGroups}. Everybody is
 *       asked by a mail of their own, and who does not answer is erased after two days.
 *   <li>No file is kept anywhere, nor what it says of people: they have agreed to nothing yet. What is looked at is in the view of
 *       whoever looks, at most 1,000 short rows, and goes with it; over the API the file is sent once more to register from it.
 *       Nominations are kept while they wait, because offices mend them for days and because they may be twenty times as many.
 *   <li>Registered is whoever is not yet at that moment, piece by piece, each in a transaction of its own: whoever registers by
 *       themselves waits for 50 people at most. A piece has a token, so that a second click is answered as the first one was; the
 *       same file once more registers those who are missing, hence nobody.
 *   <li>A row tells all of its faults, each with its column. What is unclear is wrong and never guessed, even where a column may be
 *       empty: who writes of an access service needs it.
 * </ul>
 */
package id.suara.webinars.imports;
