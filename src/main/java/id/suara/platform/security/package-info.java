/** The door: who is calling, by session or bearer token. */
package id.suara.platform.security;
