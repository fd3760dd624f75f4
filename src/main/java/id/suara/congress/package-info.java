/**
 * Congresses, one year after another, of which one is current; their phases and themes; the 38 provinces and 514 regencies.
 *
 * <pre>
 *   phase:  before opensAt | open | after closesAt      opensAt &lt;= now &lt; closesAt is open
 * </pre>
 *
 * <p>Decisions: a congress is known by its own id, never by a Roman number (two series exist). The five clusters of
 * children's rights are its themes when it is planned; "other" is always offered beside them (S4) and is no row. Provinces
 * and regencies are reference data of Kemendagri, loaded by a migration and read-only here; what people call them is read in one place for every file. The clock decides a phase, so
 * no timer opens or closes anything.
 */
package id.suara.congress;
