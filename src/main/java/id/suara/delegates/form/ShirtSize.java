package id.suara.delegates.form;

public enum ShirtSize {
    XS,
    S,
    M,
    L,
    XL,
    XXL
}
