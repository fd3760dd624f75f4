/**
 * The roof: what turns the features into one running application. The REST application and its problem details, the
 * security mechanism, migrations, health, start-up. Nobody imports it.
 *
 * <p>Decisions: pages know their visitor by the session, the API by a bearer token only, so a form on another site can
 * never reach the API. Which pages want which role stands in {@code web.xml}; what a person may do inside is each feature's
 * policy. Flyway alone owns the schema.
 */
package id.suara.platform;
