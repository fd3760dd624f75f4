package id.suara.delegates.intake;

import id.suara.consent.Guardianship.Relation;
import id.suara.identity.Person.Sex;
import id.suara.kernel.PlainText;

/** The words that people write for the few things we ask them to choose from, in both languages and as the API names them. */
final class Vocabulary {

    private Vocabulary() {}

    /** @return null when it is not said */
    static Sex sex(String written) {
        return switch (PlainText.key(written)) {
            case "l", "laki", "lakilaki", "pria", "putra", "m", "male", "boy" -> Sex.MALE;
            case "p", "perempuan", "wanita", "putri", "f", "female", "girl" -> Sex.FEMALE;
            default -> null;
        };
    }

    /** Online unless on-site is said: nobody is given a bed by mistake. */
    static Mode mode(String written) {
        return switch (PlainText.key(written)) {
            case "luring", "tatapmuka", "hadirlangsung", "langsung", "offline", "onsite", "inperson" -> Mode.ON_SITE;
            default -> Mode.ONLINE;
        };
    }

    static Relation relation(String written) {
        return switch (PlainText.key(written)) {
            case "ibu", "ibukandung", "mama", "mother" -> Relation.MOTHER;
            case "ayah", "ayahkandung", "bapak", "papa", "father" -> Relation.FATHER;
            case "kakeknenek", "kakek", "nenek", "kakekataunenek", "grandparent", "grandmother", "grandfather" ->
                Relation.GRANDPARENT;
            default -> Relation.GUARDIAN;
        };
    }

    static SelectionPath path(String written) {
        return switch (PlainText.key(written)) {
            case "dinassosial", "dinsos", "socialoffice" -> SelectionPath.SOCIAL_OFFICE;
            case "lpadaerah", "lpa", "lpai", "regionallpa" -> SelectionPath.LPA;
            case "forumanak", "fad", "fan", "childforum", "childrensforum" -> SelectionPath.FORUM_ANAK;
            case "sekolah", "school" -> SelectionPath.SCHOOL;
            default -> SelectionPath.OTHER;
        };
    }
}
