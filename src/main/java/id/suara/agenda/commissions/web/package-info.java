/** Members of commissions and wishes for them, on pages and through the API. */
package id.suara.agenda.commissions.web;
