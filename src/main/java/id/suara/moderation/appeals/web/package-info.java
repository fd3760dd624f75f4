/** Appeals as moderators and organizers meet them. */
package id.suara.moderation.appeals.web;
