/** The numbers of moderation, on the organizers' page and over the API. */
package id.suara.moderation.statistics.web;
