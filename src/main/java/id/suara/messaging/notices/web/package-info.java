/** The bell in every page, the list behind it, and the API of both. */
package id.suara.messaging.notices.web;
