/**
 * Children of one delegation who write an idea together.
 *
 * <pre>
 *   code:      none --made by the author--&gt; good for a day --used by the last who may, made anew, taken back--&gt; none
 *   coauthor:  joined with the code --leaves, or the author parts--&gt; gone
 * </pre>
 *
 * <p>Decisions: there is no search for children and nothing to write to one another (S11): the author makes a code and tells it
 * to a friend, in the same room or however they know each other, and the friend types it in. Whoever joins is of the same
 * province and may write. What is not published is read by nobody but its author and moderators (S12), co-authors included:
 * they see the theme and how far it is, and the words once everybody sees them; or an unread title would be a letter. Only the
 * author edits, is told a moderator's reason, and withdraws. The text is the author's and goes with them when they are erased;
 * of a co-author who is erased the name goes.
 *
 * <p>A pen name that was typed is unread until a moderator has published something under it. So a co-author's name is shown
 * only when it was picked from our own list, when a text of theirs is public, or when the published revision was read with
 * the name beside it; until then the name is held and the text is not. A co-author is an author where it matters: own ideas are
 * neither supported nor reported, and the pen name stays while the text is read or public. Codes that do not exist slow the
 * account down that tries them. Whoever joins holds both authors' rows, in the order of their ids, so that two never take
 * the last place.
 */
package id.suara.ideas.coauthors;
