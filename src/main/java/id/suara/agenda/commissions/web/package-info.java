/** Members of commissions through the API. */
package id.suara.agenda.commissions.web;
