/** Writing announcements at a desk, reading them on a phone. */
package id.suara.messaging.announcements.web;
