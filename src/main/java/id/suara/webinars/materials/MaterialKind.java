package id.suara.webinars.materials;

public enum MaterialKind {
    READING,
    RECORDING
}
