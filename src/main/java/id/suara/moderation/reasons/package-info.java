/** The reasons that moderators give again and again: words for each age band in both languages, mended by organizers. */
package id.suara.moderation.reasons;
