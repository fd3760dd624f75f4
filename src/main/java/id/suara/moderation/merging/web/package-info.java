/** Merging beside the case that is read, for what is public already, and over the API. */
package id.suara.moderation.merging.web;
