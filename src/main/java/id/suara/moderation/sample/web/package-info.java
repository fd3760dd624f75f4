/** Reading blind what another decided, on a page and over the API. */
package id.suara.moderation.sample.web;
