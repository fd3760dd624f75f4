package id.suara.ideas;

import id.suara.ideas.pictures.DraftPicture;
import id.suara.ideas.pictures.Studio;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;

/** Takes a file from a child and puts a picture to their draft. While it is decoded no row is locked. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PictureUploads {

    @Inject
    DraftPictures pictures;

    @Inject
    Studio studio;

    /** @param ideaId the one that is being mended, null for a new one
     *  @param file read to its end; neither its name nor its type is asked for
     *  @throws DomainException as {@link DraftPictures#add} and {@link Studio#develop} */
    public DraftPicture add(Long ideaId, InputStream file, @Valid DescribePicture words) throws IOException {
        pictures.requirePlace(ideaId);
        return pictures.add(ideaId, studio.develop(file), words);
    }
}
