package id.suara.webinars.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.delegates.intake.Samples;
import id.suara.kernel.Texts;
import id.suara.webinars.Attendee;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.OfficeType;
import id.suara.webinars.imports.ImportRow.State;
import id.suara.webinars.imports.RowFault.Reason;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a row of a list. */
class PeopleRulesTest {

    private final PeopleRules rules = new PeopleRules(Samples.regions());

    @Test
    void takesAGoodRowAsTheFormWould() {
        ImportRow row = rules.judge(row());
        assertThat(row.state()).isEqualTo(State.GOOD);
        assertThat(row.email()).isEqualTo("siti@dinas.go.id");
        assertThat(row.person().attendee())
                .isEqualTo(new Attendee(
                        "Siti Aminah, S.Sos.",
                        InstitutionKind.SOCIAL_OFFICE,
                        OfficeType.B,
                        "Dinas Sosial Kabupaten Sleman",
                        "34",
                        "34.04",
                        "Pekerja sosial",
                        false,
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "Dinsos, SOCIAL_OFFICE",
        "social office, SOCIAL_OFFICE",
        "SOCIAL_OFFICE, SOCIAL_OFFICE",
        "LPAI, LPA",
        "LPA (provinsi atau daerah), LPA",
        "UPTD-PPA, UPTD_PPA",
        "sakti peksos, SAKTI_PEKSOS",
        "Universitas, UNIVERSITY",
        "Dunia usaha, BUSINESS",
        "Lain-lain, OTHER"
    })
    void understandsTheWordsForAnInstitution(String written, InstitutionKind kind) {
        assertThat(rules.judge(row(PeopleColumn.INSTITUTION_KIND, written))
                        .person()
                        .attendee()
                        .institutionKind())
                .isEqualTo(kind);
    }

    @Test
    void understandsTheWordsOfItsOwnTemplates() {
        for (Locale locale : new Locale[] {Texts.INDONESIAN, Locale.ENGLISH}) {
            for (InstitutionKind kind : InstitutionKind.values()) {
                assertThat(PeopleWords.kind(PeopleWords.label(locale, kind))).contains(kind);
            }
            for (OfficeType type : OfficeType.values()) {
                assertThat(PeopleWords.type(PeopleWords.label(locale, type))).contains(type);
            }
            assertThat(PeopleWords.access(Texts.get(locale, "webinars.sign-language")))
                    .contains(new PeopleWords.Access(true, false));
            assertThat(PeopleWords.access(Texts.get(locale, "webinars.captions")))
                    .contains(new PeopleWords.Access(false, true));
            assertThat(PeopleWords.access(Texts.get(locale, "webinars.import.template.both")))
                    .contains(new PeopleWords.Access(true, true));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bahasa isyarat|true|false",
                "Juru bahasa isyarat, takarir|true|true",
                "JBI dan teks langsung|true|true",
                "sign language & captions|true|true",
                "tidak ada|false|false",
                "-|false|false"
            })
    void understandsWhichServicesSomebodyNeeds(String written, boolean sign, boolean captions) {
        Attendee attendee =
                rules.judge(row(PeopleColumn.ACCESS, written)).person().attendee();
        assertThat(attendee.signLanguage()).isEqualTo(sign);
        assertThat(attendee.captions()).isEqualTo(captions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME|-|MISSING",
                "NAME|123|MISSING",
                "NAME|Menang di www.jahat.example|PAGE",
                "ROLE|http://jahat.example|PAGE",
                "INSTITUTION|=1+1|FORMULA",
                "NAME|+cmd|FORMULA",
                "NAME|@SUM(A1)|FORMULA",
                "EMAIL|siti|EMAIL",
                "EMAIL|siti@dinas|EMAIL",
                "EMAIL|siti@example.org; budi@example.org|EMAIL",
                "INSTITUTION_KIND|Kecamatan|KIND",
                "OFFICE_TYPE|D|TYPE",
                "PROVINCE|Jogja Raya|PROVINCE",
                "REGENCY|Kota Bandung|REGENCY",
                "ACCESS|kursi roda|SERVICE",
                "ACCESS|takarir dan kursi roda|SERVICE"
            })
    void saysWhatIsWrongAndWhere(PeopleColumn column, String written, Reason reason) {
        ImportRow row = rules.judge(row(column, written));
        assertThat(row.state()).isEqualTo(State.WRONG);
        assertThat(row.faults()).containsExactly(new RowFault(column, reason));
        for (Locale locale : new Locale[] {Texts.INDONESIAN, Locale.ENGLISH}) {
            assertThat(row.reasons(locale))
                    .startsWith(column.heading(locale) + ": ")
                    .doesNotContain("???");
        }
    }

    @Test
    void tellsAllFaultsOfARowAtOnce() {
        Map<PeopleColumn, String> nothing = new EnumMap<>(PeopleColumn.class);
        nothing.put(PeopleColumn.NAME, "Siti");
        nothing.put(PeopleColumn.EMAIL, "siti");
        ImportRow row = rules.judge(new SheetPerson(7, nothing));
        assertThat(row.faults())
                .containsExactly(
                        new RowFault(PeopleColumn.EMAIL, Reason.EMAIL),
                        new RowFault(PeopleColumn.INSTITUTION_KIND, Reason.MISSING),
                        new RowFault(PeopleColumn.INSTITUTION, Reason.MISSING),
                        new RowFault(PeopleColumn.PROVINCE, Reason.MISSING),
                        new RowFault(PeopleColumn.ROLE, Reason.MISSING));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 10_000, 32_767})
    void refusesWhatIsFarTooLongAndKeepsItsBeginning(int length) {
        for (PeopleColumn column : PeopleColumn.values()) {
            ImportRow row = rules.judge(row(column, "a".repeat(Math.max(length, column.longest() + 1))));
            assertThat(row.faults()).contains(new RowFault(column, Reason.TOO_LONG));
            assertThat(row.text(column).length()).isLessThanOrEqualTo(column.longest() + 100);
        }
    }

    @Test
    void takesOutWhatIsNotSeenAndLeavesMarkupAsItIs() {
        ImportRow row = rules.judge(row(PeopleColumn.NAME, "Si\u200bti \u202eAminah\u0000 <b>Putri</b>"));
        assertThat(row.state()).isEqualTo(State.GOOD);
        assertThat(row.name()).isEqualTo("Siti Aminah <b>Putri</b>");
        assertThat(rules.judge(row(PeopleColumn.EMAIL, "\u200bbudi@example.org\u202c"))
                        .email())
                .isEqualTo("budi@example.org");
    }

    @Test
    void findsWhoStandsInTheFileTwiceBelowTheFirstGoodRow() {
        assertThat(rules.judge(row(PeopleColumn.ROLE, "")).state()).isEqualTo(State.WRONG);
        assertThat(rules.judge(row()).state()).isEqualTo(State.GOOD);
        ImportRow again = rules.judge(row(PeopleColumn.EMAIL, "SITI@Dinas.go.id"));
        assertThat(again.state()).isEqualTo(State.TWICE);
        assertThat(again.faults()).containsExactly(new RowFault(PeopleColumn.EMAIL, Reason.TWICE));
    }

    @Test
    void takesAnAnswerToWhatIsAskedOfSocialOfficesFromNobodyElse() {
        SheetPerson row = row(PeopleColumn.INSTITUTION_KIND, "LPA");
        row.values().put(PeopleColumn.OFFICE_TYPE, "ya");
        assertThat(rules.judge(row).person().attendee().officeType()).isNull();
    }

    @Test
    void takesAnInstitutionOfAWholeProvince() {
        assertThat(rules.judge(row(PeopleColumn.REGENCY, ""))
                        .person()
                        .attendee()
                        .regencyCode())
                .isNull();
    }

    private static SheetPerson row(PeopleColumn column, String text) {
        SheetPerson row = row();
        row.values().put(column, text);
        return row;
    }

    private static SheetPerson row() {
        Map<PeopleColumn, String> values = new EnumMap<>(PeopleColumn.class);
        values.put(PeopleColumn.NAME, "Siti Aminah, S.Sos.");
        values.put(PeopleColumn.EMAIL, "siti@dinas.go.id");
        values.put(PeopleColumn.INSTITUTION_KIND, "Dinas Sosial");
        values.put(PeopleColumn.INSTITUTION, "Dinas Sosial Kabupaten Sleman");
        values.put(PeopleColumn.OFFICE_TYPE, "Tipe B");
        values.put(PeopleColumn.PROVINCE, "DIY");
        values.put(PeopleColumn.REGENCY, "Kab. Sleman");
        values.put(PeopleColumn.ROLE, "Pekerja sosial");
        values.put(PeopleColumn.ACCESS, "takarir");
        return new SheetPerson(2, values);
    }
}
