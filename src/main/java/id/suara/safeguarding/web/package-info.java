/** Pages for reporters and for officers, and the API. */
package id.suara.safeguarding.web;
