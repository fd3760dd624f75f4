/** Coverage and the counts of start pages, on pages and over the API. */
package id.suara.reporting.web;
