/** The family's form and its API, which need no account, and the offices' desks of invitations and questions. */
package id.suara.delegates.form.web;
