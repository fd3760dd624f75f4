/** Outgoing and caught mail on pages and over the API. */
package id.suara.messaging.web;
