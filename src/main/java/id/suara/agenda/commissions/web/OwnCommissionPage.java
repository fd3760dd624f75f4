package id.suara.agenda.commissions.web;

import id.suara.agenda.commissions.OwnCommission;
import id.suara.agenda.commissions.StateWishes;
import id.suara.agenda.commissions.Wishes;
import id.suara.kernel.Texts;
import id.suara.programme.parts.CommissionRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A delegate's wishes for a commission, and where they are. */
@Named("ownCommissionPage")
@RequestScoped
public class OwnCommissionPage {

    @Inject
    Wishes wishes;

    private OwnCommission own;
    private Locale locale;
    private Long version;
    private Long first;
    private Long second;
    private Long third;

    @PostConstruct
    void load() {
        locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        own = wishes.own().orElse(null);
        if (own != null) {
            version = own.version();
            first = wish(0);
            second = wish(1);
            third = wish(2);
        }
    }

    private Long wish(int rank) {
        return rank < own.wishes().size() ? own.wishes().get(rank) : null;
    }

    public String save() {
        wishes.state(
                version,
                new StateWishes(
                        Stream.of(first, second, third).filter(Objects::nonNull).toList()));
        return "/my/commission?faces-redirect=true&done=wished";
    }

    /** Why they are where they are, in words; null while they are nowhere. */
    public String getWhy() {
        return own.placement() == null
                ? null
                : Texts.get(
                        locale,
                        "agenda.why." + own.placement().why(),
                        own.placement().wish(),
                        own.placement().full().stream().map(this::name).collect(Collectors.joining(", ")),
                        own.placement().full().size());
    }

    /** Null while they are in none. */
    public String getCommission() {
        return own.placement() == null ? null : name(own.placement().commissionId());
    }

    /** Most wanted first. */
    public List<String> getWished() {
        return own.wishes().stream().map(this::name).toList();
    }

    public String name(Long commission) {
        return own.choice().stream()
                .filter(one -> commission.equals(one.id()))
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    public String name(CommissionRow commission) {
        return commission.name(locale.getLanguage().equals("en"));
    }

    /** Whether the form is there: also while what was begun in time is read. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback() ? own.accepting() : own.open();
    }

    /** Null for who holds no place now. */
    public OwnCommission getOwn() {
        return own;
    }

    /** Of the wishes that the form was filled from. */
    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Long getFirst() {
        return first;
    }

    public void setFirst(Long first) {
        this.first = first;
    }

    public Long getSecond() {
        return second;
    }

    public void setSecond(Long second) {
        this.second = second;
    }

    public Long getThird() {
        return third;
    }

    public void setThird(Long third) {
        this.third = third;
    }
}
