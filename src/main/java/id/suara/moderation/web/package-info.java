/** The moderators' desk, the organizers' list of moderators, and both over the API. */
package id.suara.moderation.web;
