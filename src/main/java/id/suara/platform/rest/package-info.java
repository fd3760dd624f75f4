/** What every answer of the API has in common: problem details (RFC 9457), idempotency, caching headers. */
package id.suara.platform.rest;
