/** What organizers see of it before a release. */
package id.suara.messaging.programme.web;
