/** Signing in and out, activating, and the administrator's accounts. A session remembers an account's id and edition only. */
package id.suara.identity.web;
