/** The desks and the API of nominations, applications and quotas. */
package id.suara.delegates.web;
