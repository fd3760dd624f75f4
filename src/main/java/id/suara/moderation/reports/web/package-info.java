/** Reporting what is public, from its page and over the API. */
package id.suara.moderation.reports.web;
