/** Several comments decided at once, on a page and over the API. */
package id.suara.moderation.bulk.web;
