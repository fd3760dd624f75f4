/**
 * What every feature may stand on: the refusal ({@link id.suara.kernel.DomainException}), who acts
 * ({@link id.suara.kernel.CurrentCaller}), what something is about ({@link id.suara.kernel.Subject}), the clock, signed
 * links, seals, sheets to print, texts, what people write and send made readable, spreadsheets that come in and go out, and settings.
 *
 * <p>A class enters when a second feature needs it. The kernel knows no feature.
 */
package id.suara.kernel;
