package id.suara.messaging.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.suara.kernel.DomainException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final String GOOD = "Yth. {{ guardian }},\n\nMohon putuskan.\n\n{{ link }}";

    @Test
    void takesPlainWordsWithKnownPlaceholdersAndTheLinkByItself() {
        assertThatCode(() -> body(GOOD).requireFit(MailKind.CONSENT_REQUEST)).doesNotThrowAnyException();
        assertThatCode(() -> body("Halo {{guardian}} & {{  child  }} <b>x</b>\n\n{{link}}")
                        .requireFit(MailKind.CONSENT_REQUEST))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include 'mail/parts.peb' %}",
                "{# hidden #}",
                "{{ guardian | upper }}",
                "{{ guardian.class }}",
                "{{ link() }}",
                "{{ guardian }",
                "{ guardian }}",
                "}} {{",
                "{{{ guardian }}}",
                "{{ {{ guardian }} }}",
                "#{guardian} ${guardian}"
            })
    void refusesEverythingThatLooksLikeAProgram(String words) {
        assertThat(faults(body(GOOD + "\n\n" + words), MailKind.CONSENT_REQUEST))
                .contains("body messaging.text-braces");
    }

    @Test
    void namesThePlaceholdersThatAMailDoesNotKnow() {
        DomainException refusal = refusal(body(GOOD + " {{ shoe }} {{ login }}"), MailKind.CONSENT_REQUEST);
        assertThat(refusal.fields()).extracting(fault -> fault.code()).contains("messaging.text-unknown");
        assertThat(refusal.arguments().get("names").toString()).contains("{{ shoe }}", "{{ login }}");
    }

    @ParameterizedTest
    @CsvSource({"CONSENT_REQUEST, link", "ADMITTED, login", "DECLINED, reason", "OFFERED, until"})
    void asksForWhatAGuardianCannotDoWithout(MailKind kind, String needed) {
        DomainException refusal = refusal(body("Halo {{ guardian }}"), kind);
        assertThat(refusal.fields()).extracting(fault -> fault.code()).contains("messaging.text-missing");
        assertThat(refusal.arguments().get("names").toString()).contains("{{ " + needed + " }}");
    }

    @Test
    void keepsTheLinkOutOfSubjectsSentencesAndButtons() {
        assertThat(faults(body("Buka {{ link }}."), MailKind.WAITLISTED))
                .containsExactly("body messaging.text-link-alone");
        assertThat(faults(new Wording("{{ link }}", GOOD, "Buka"), MailKind.WAITLISTED))
                .containsExactly("subject messaging.text-link-alone");
        assertThat(faults(new Wording("Halo", GOOD, "{{ child }}"), MailKind.WAITLISTED))
                .containsExactly("button messaging.text-button-plain");
    }

    @Test
    void refusesWhatAHeaderOrAMailCouldNotHold() {
        assertThat(faults(new Wording("Halo\nBcc: x@example.org", GOOD, "Buka"), MailKind.WAITLISTED))
                .containsExactly("subject messaging.text-one-line");
        assertThat(faults(new Wording("Halo\u0000", GOOD, "Buka"), MailKind.WAITLISTED))
                .containsExactly("subject messaging.text-control");
        assertThat(faults(new Wording(" ", "x".repeat(5000) + GOOD, null), MailKind.WAITLISTED))
                .containsExactly(
                        "subject messaging.text-blank", "body messaging.text-long", "button messaging.text-blank");
    }

    @Test
    void putsValuesInOnceAndNeverReadsThemAgain() {
        Wording.Filled filled = body("{{ child }}\n\n{{ link }}")
                .filled(
                        Map.of("child", "{{ link }} $1 \\ \n\n- {{ guardian }}", "link", "https://x"),
                        Locale.forLanguageTag("id"));
        assertThat(filled.blocks())
                .containsExactly(
                        new Block(Block.Kind.PARAGRAPH, List.of("{{ link }} $1 \\ - {{ guardian }}")),
                        new Block(Block.Kind.LINK, List.of("https://x")));
    }

    @Test
    void makesListsOfHyphensAndOfWhatHasSeveralValues() {
        Wording.Filled filled = body("- satu\n- dua {{ child }}\n\n{{ answers }}")
                .filled(Map.of("child", "Budi", "answers", List.of("Foto: setuju", "Pers: tidak")), Locale.ENGLISH);
        assertThat(filled.blocks())
                .containsExactly(
                        new Block(Block.Kind.LIST, List.of("satu", "dua Budi")),
                        new Block(Block.Kind.LIST, List.of("Foto: setuju", "Pers: tidak")));
        assertThat(filled.text()).isEqualTo("- satu\n- dua Budi\n\n- Foto: setuju\n- Pers: tidak");
    }

    private static Wording body(String body) {
        return new Wording("Halo {{ child }}", body, "Buka");
    }

    private static List<String> faults(Wording words, MailKind kind) {
        return refusal(words, kind).fields().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    private static DomainException refusal(Wording words, MailKind kind) {
        return catchThrowableOfType(DomainException.class, () -> words.requireFit(kind));
    }
}
