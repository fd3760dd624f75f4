/** The congress's settings, and the provinces as pages choose from them. */
package id.suara.congress.web;
