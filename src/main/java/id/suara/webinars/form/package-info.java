/**
 * What organizers ask of their own on a webinar's registration form, and what was answered.
 *
 * <pre>
 *   question  asked --retire--&gt; retired: not asked any more, its answers can still be read
 *             asked | retired --remove, while nobody has answered it--&gt; gone
 * </pre>
 *
 * <p>Of a question that was answered the words can be mended, and whether it must be answered. Who was registered by somebody
 * else, with a group or from a list, was not asked: their own page asks them, and they keep their place meanwhile.
 */
package id.suara.webinars.form;
