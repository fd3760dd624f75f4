/** The guardian's page for asking, and the desk's list of clocks with the page on which one is answered. */
package id.suara.delegates.requests.web;
