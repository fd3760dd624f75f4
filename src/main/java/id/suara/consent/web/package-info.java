/** The guardian's page and the same over the API; both open with the signed link alone. */
package id.suara.consent.web;
