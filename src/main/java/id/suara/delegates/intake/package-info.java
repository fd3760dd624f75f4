/**
 * From what people write to a clean {@link id.suara.delegates.intake.Nominee}: reading nomination files and judging their
 * rows. Plain code, without a database or a container.
 *
 * <pre>
 *   bytes --NominationFile--&gt; SheetRow --RowRules--&gt; Nominee | RowFault
 *              \--&gt; UnreadableFile(FileFault)
 * </pre>
 *
 * <p>Decisions: a row has one fault, the first that applies in the order of {@link id.suara.delegates.intake.RowFault}, so
 * that offices mend one thing at a time. Nothing here trusts a file ({@link id.suara.kernel.Spreadsheet}); rows are counted
 * while they stream past. Invisible signs are taken out of
 * every text; markup stays as it was written and is escaped where it is shown. What an office wrote in an optional column
 * and we do not know falls back to a default rather than costing a child the nomination.
 */
package id.suara.delegates.intake;
