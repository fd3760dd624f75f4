package id.suara.programme;

/** Something that the draft of one congress's programme is made of. */
public interface DraftPart {

    long getCongressId();

    long getVersion();
}
