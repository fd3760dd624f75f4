/** The programme on pages and in the API: for everybody the current release, for organizers the draft and its releases. */
package id.suara.programme.web;
