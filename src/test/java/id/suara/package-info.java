/**
 * What all tests share: the server they run against, the browser, and the list of the safety lines they prove.
 *
 * <p>{@code *Test} is plain and fast. {@code *IT} runs against the real WAR in one Payara Micro on one PostgreSQL, started
 * once by Arquillian for all of them ({@link id.suara.SuaraSession}, {@link id.suara.SuaraDeployment}), logging to
 * {@code target/it}:
 * <ul>
 *   <li>with {@code @ExtendWith(ArquillianExtension.class)} a test runs inside the server and can inject anything;
 *   <li>with {@code @RunAsClient} on the class as well it stays outside and asks {@link id.suara.SuaraServer} for
 *       addresses;
 *   <li>a browser test is such a client with a {@link id.suara.Browser}, and is named {@code *JourneyIT}.
 * </ul>
 *
 * <p>The server is shared and is not emptied between tests: a test makes the data it needs under names of its own.
 */
package id.suara;
