package id.suara.ideas.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.congress.Theme;
import id.suara.ideas.IdeaRow;
import id.suara.kernel.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names of themes and provinces in one language, read once for a page. */
public final class Labels {

    /** A choice of a list. */
    public record Choice(String code, String name) {}

    private final List<Choice> themes;
    private final List<Choice> provinces;
    private final String other;

    private Labels(List<Choice> themes, List<Choice> provinces, String other) {
        this.themes = themes;
        this.provinces = provinces;
        this.other = other;
    }

    public static Labels of(Congresses congresses, Regions regions, Locale locale) {
        String other = Texts.get(locale, "ideas.theme.other");
        List<Choice> themes = new ArrayList<>();
        for (Theme theme : congresses
                .current()
                .map(Congress::getId)
                .map(congresses::themes)
                .orElse(List.of())) {
            themes.add(new Choice(theme.getCode(), theme.name(locale)));
        }
        themes.add(new Choice(Theme.OTHER, other));
        List<Choice> provinces = new ArrayList<>();
        for (Province province : regions.provinces()) {
            provinces.add(new Choice(province.getCode(), province.name(locale)));
        }
        return new Labels(List.copyOf(themes), List.copyOf(provinces), other);
    }

    /** The congress's own, then "other" (S4). */
    public List<Choice> themes() {
        return themes;
    }

    public List<Choice> provinces() {
        return provinces;
    }

    /** A child's own theme in their words. */
    public String theme(IdeaRow row) {
        return theme(row.themeCode(), row.ownTheme());
    }

    public String theme(String code, String ownTheme) {
        return ownTheme != null ? ownTheme : name(themes, code, other);
    }

    public String province(String code) {
        return name(provinces, code, code);
    }

    private static String name(List<Choice> choices, String code, String otherwise) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .orElse(otherwise);
    }
}
